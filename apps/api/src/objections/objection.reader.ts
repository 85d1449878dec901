import { Injectable } from '@nestjs/common';
import {
  ObjectionFilter,
  ObjectionsOfBulletin,
  ObjectionsOfDay,
  ObjectionView,
  Page,
  Permission,
} from '@huoshui/contracts';
import { ObjectionState, Period } from '@huoshui/domain';
import { Actor, Clock, Database, found, may, pageOfIds } from '../platform';
import { OBJECTION_COLUMNS, OBJECTION_FROM, objectionListing, objectionSight } from './objection.listing';
import { ObjectionWindow } from './objection-window';

type Read = Omit<ObjectionView, 'overdue'>;

const MOST_OF_BULLETIN = 200;
/** Answers are told on the day's page for so long. */
const TOLD_DAYS = 7;
const MOST_TOLD = 20;

@Injectable()
export class ObjectionReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly window: ObjectionWindow,
  ) {}

  async list(actor: Actor, filter: ObjectionFilter): Promise<Page<ObjectionView>> {
    const page = await pageOfIds(this.database, objectionListing(actor, filter));
    const rows = await this.database.query<Read>(
      `SELECT ${OBJECTION_COLUMNS} FROM unnest($1::uuid[]) WITH ORDINALITY AS page (page_id, at)
       JOIN (${OBJECTION_FROM}) ON o.id = page.page_id ORDER BY page.at`,
      [page.items],
    );
    return { ...page, items: rows.map((row) => this.view(row)) };
  }

  /** Those of a published bulletin. @throws Refusal `request.not-found` */
  async of(actor: Actor, period: Period): Promise<ObjectionsOfBulletin> {
    const { id, publishedAt } = found(
      await this.database.one<{ id: string; publishedAt: Date }>(
        `SELECT id, published_at AS "publishedAt" FROM bulletin WHERE period = $1 AND state = 'published'`,
        [period],
      ),
    );
    const params: unknown[] = [id];
    const sight = objectionSight(actor, params);
    const rows = await this.database.query<Read>(
      `SELECT ${OBJECTION_COLUMNS} FROM ${OBJECTION_FROM} WHERE o.bulletin_id = $1 AND ${sight}
       ORDER BY o.filed_at DESC, o.id LIMIT ${MOST_OF_BULLETIN}`,
      params,
    );
    const until = await this.window.until(publishedAt);
    return { until, open: this.clock.today() <= until, items: rows.map((row) => this.view(row)) };
  }

  /** What waits for an answer of the actor, and what was answered of late to the actor's teams. */
  async ofDay(actor: Actor): Promise<ObjectionsOfDay> {
    const none = { toAnswer: { items: [], total: 0 }, answered: [] };
    if (may(actor, Permission.ObjectionAnswer)) {
      const { items, total } = await this.list(actor, { state: ObjectionState.Filed, limit: MOST_TOLD });
      return { ...none, toAnswer: { items, total } };
    }
    if (!may(actor, Permission.ObjectionFile)) return none;
    const since = new Date(this.clock.now().getTime() - TOLD_DAYS * 86_400_000);
    const rows = await this.database.query<Read>(
      `SELECT ${OBJECTION_COLUMNS} FROM ${OBJECTION_FROM} WHERE o.team_id = ANY ($1::uuid[])
         AND o.state IN ('upheld', 'rejected') AND o.answered_at >= $2 ORDER BY o.answered_at DESC, o.id LIMIT ${MOST_TOLD}`,
      [actor.teamIds, since],
    );
    return { ...none, answered: rows.map((row) => this.view(row)) };
  }

  /** Whether an objection that the actor sees rests on the file. */
  async opens(actor: Actor, fileId: string): Promise<boolean> {
    const params: unknown[] = [fileId];
    const sight = objectionSight(actor, params);
    const row = await this.database.one(
      `SELECT 1 FROM objection o WHERE o.evidence_file_id = $1 AND ${sight} LIMIT 1`,
      params,
    );
    return row !== null;
  }

  private view(read: Read): ObjectionView {
    return { ...read, overdue: read.state === ObjectionState.Filed && read.dueOn < this.clock.today() };
  }
}

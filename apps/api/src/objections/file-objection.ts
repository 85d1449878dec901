import { Injectable } from '@nestjs/common';
import { FileObjection as Filed } from '@huoshui/contracts';
import {
  inObjectionWindow,
  objectionDue,
  ObjectionState,
  Period,
  presentContent,
  printedFigure,
  StoredContent,
} from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { FileReader } from '../files';
import { Actor, Clock, found, must, newId, Refusal, UnitOfWork, Work } from '../platform';
import { ObjectionTermsReader } from './objection-terms.reader';
import { ObjectionWindow } from './objection-window';
import { ObjectionRow } from './objection.row';

@Injectable()
export class FileObjection {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendar: CalendarReader,
    private readonly window: ObjectionWindow,
    private readonly terms: ObjectionTermsReader,
    private readonly files: FileReader,
  ) {}

  /**
   * Objects to what a published bulletin printed of one of the actor's teams, with that figure kept beside it.
   * @throws Refusal `request.not-found`, `session.forbidden`, `objection.window.closed`, `.subject`, `.exists`, `.evidence`
   */
  async run(actor: Actor, period: Period, input: Filed): Promise<{ id: string }> {
    const { teamId, itemKey = null, claim, reason, evidenceFileId = null } = input;
    if (!actor.teamIds.includes(teamId)) throw new Refusal('session.forbidden');
    if (evidenceFileId !== null && !(await this.files.sees(actor, evidenceFileId))) {
      throw new Refusal('objection.evidence');
    }
    return this.unit.write(actor, async (work) => {
      const bulletin = await published(work, period);
      must(inObjectionWindow(this.clock.today(), await this.window.until(bulletin.publishedAt)));
      const printed = must(printedFigure(presentContent(bulletin.content), teamId, itemKey));
      const objections = work.repository(ObjectionRow);
      const open = { bulletinId: bulletin.id, teamId, state: ObjectionState.Filed };
      const others = await objections.find({ where: open });
      if (others.some((one) => one.itemKey === itemKey)) throw new Refusal('objection.exists');
      const id = newId();
      const dueOn = objectionDue(this.clock.today(), await this.terms.current(), await this.calendar.current());
      const filed = { filedAt: this.clock.now(), filedBy: actor.personId, dueOn };
      await objections.insert({ id, ...open, itemKey, printed, claim, reason, evidenceFileId, ...filed });
      return { id };
    });
  }
}

interface Published {
  readonly id: string;
  readonly publishedAt: Date;
  readonly content: StoredContent;
}

/** Locked, so that two who object to one figure at once come one after the other. */
async function published(work: Work, period: Period): Promise<Published> {
  const [bulletin] = await work.query<Published>(
    `SELECT id, published_at AS "publishedAt", content FROM bulletin WHERE period = $1 AND state = 'published' FOR NO KEY UPDATE`,
    [period],
  );
  return found(bulletin);
}

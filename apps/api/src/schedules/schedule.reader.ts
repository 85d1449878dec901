import { Injectable } from '@nestjs/common';
import { Page, Permission, PortfolioRow, ScheduleFilter, ScheduleRow, ScheduleView } from '@huoshui/contracts';
import { CalendarReader } from '../calendar';
import { Actor, Clock, Database, found, may, pageOfIds } from '../platform';
import { projectSight } from '../projects';
import { KNOWN_SCHEDULES, KnownSchedule } from './known-schedules';
import { leads } from './open-schedule';
import { KEPT_OUTLOOK } from './kept-outlook';
import { ReadSchedule, readSchedule } from './outlook-of';
import { scheduleListing } from './schedule.listing';
import { barsOf, pairViews, ScheduleHead, taskViews, unofficialYears } from './schedule.view';

const PROJECT = `json_build_object('id', c.project_id, 'code', c.code, 'name', c.name, 'company', c.company,
  'landMode', c.land_mode, 'leadTeam', json_build_object('id', k.id, 'name', k.name))`;

const HEAD = `SELECT s.project_id AS "projectId", ${PROJECT} AS project,
    json_build_object('id', t.id, 'name', t.name, 'landMode', t.land_mode, 'version', t.number) AS template,
    t.content -> 'tracks' AS tracks, t.content -> 'pairs' AS pairs, s.baseline_number AS "baselineNumber", s.version
  FROM schedule s JOIN schedule_template t ON t.id = s.template_id JOIN project_current c ON c.project_id = s.project_id
  JOIN team k ON k.id = c.lead_team_id`;

/** In the order of the ids $1, all from what is kept: fifty schedules need not be read for fifty lines. */
const ROWS = `SELECT ${PROJECT} AS project, s.from_day AS "from", s.version, ${KEPT_OUTLOOK} AS outlook
  FROM unnest($1::uuid[]) WITH ORDINALITY AS page (id, at) JOIN schedule_outlook o ON o.project_id = page.id
  JOIN schedule s ON s.project_id = page.id JOIN project_current c ON c.project_id = page.id
  JOIN team k ON k.id = c.lead_team_id LEFT JOIN person w ON w.id = o.next_owner_id ORDER BY page.at`;

type Read = ReadSchedule & { head: ScheduleHead };

/** Every day that is expected is computed for today when it is asked for; only lists are sorted by what is stored. */
@Injectable()
export class ScheduleReader {
  constructor(
    private readonly database: Database,
    private readonly calendars: CalendarReader,
    private readonly clock: Clock,
  ) {}

  /** One project's schedule. @throws Refusal `request.not-found` also for a project that the actor does not see */
  async one(actor: Actor, projectId: string): Promise<ScheduleView> {
    const params: unknown[] = [projectId];
    const sight = projectSight(actor, 'c', params);
    const seen = await this.database.one(
      `SELECT 1 FROM project_current c WHERE c.project_id = $1 AND ${sight}`,
      params,
    );
    const [schedule] = await this.read(seen ? [projectId] : []);
    const { head, from, outlook } = found(schedule);
    const mayWrite = may(actor, Permission.ScheduleWrite) && leads(actor, head.project.leadTeam.id);
    return {
      ...head,
      pairs: pairViews(found(schedule), head.pairs),
      from,
      tasks: taskViews(found(schedule), head.tracks),
      outlook,
      today: this.clock.today(),
      unofficialYears: unofficialYears(found(schedule), await this.calendars.current()),
      mayWrite,
      mayRebaseline: mayWrite && may(actor, Permission.SettingWrite),
    };
  }

  /** A page of schedules with their outlooks as they are kept: `asOf` says for which day. */
  async list(actor: Actor, filter: ScheduleFilter): Promise<Page<ScheduleRow>> {
    const page = await pageOfIds(this.database, scheduleListing(actor, filter));
    const rows = await this.database.query<ScheduleRow>(ROWS, [page.items]);
    return { ...page, items: rows };
  }

  /** A page of schedules with a bar for each task. */
  async many(actor: Actor, filter: ScheduleFilter): Promise<Page<PortfolioRow>> {
    const page = await pageOfIds(this.database, scheduleListing(actor, filter));
    const items = await this.read(page.items);
    return { ...page, items: items.map((one) => ({ ...rowOf(one), bars: barsOf(one, one.head.tracks) })) };
  }

  /** In the order of the ids. */
  private async read(ids: readonly string[]): Promise<Read[]> {
    const [heads, known, calendar] = await Promise.all([
      this.database.query<ScheduleHead & { projectId: string }>(`${HEAD} WHERE s.project_id = ANY ($1::uuid[])`, [ids]),
      this.database.query<KnownSchedule>(KNOWN_SCHEDULES, [ids]),
      this.calendars.current(),
    ]);
    const byId = new Map(known.map((one) => [one.projectId, readSchedule(one, calendar, this.clock.today())]));
    const headOf = new Map(heads.map(({ projectId, ...head }) => [projectId, head]));
    return ids.flatMap((id) => {
      const [schedule, head] = [byId.get(id), headOf.get(id)];
      return schedule && head ? [{ ...schedule, head }] : [];
    });
  }
}

const rowOf = ({ head, from, outlook }: Read): ScheduleRow => ({
  project: head.project,
  from,
  outlook,
  version: head.version,
});

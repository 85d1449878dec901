import { Injectable } from '@nestjs/common';
import { KeyProjectFilter, KeyProjectView, KeyProjectWall, keyProjectLimits, LevelRef, Page } from '@huoshui/contracts';
import { KeySettings, MILESTONES } from '@huoshui/domain';
import { Actor, Clock, Database, pageOfIds, person } from '../platform';
import { DAY_COLUMNS } from '../projects';
import { keyMoment, ReadMoment } from './key-moment';
import { keyProjectListing } from './key-project.listing';
import { keyProjectsFrom } from './key-project.sql';
import { KeySummaryReader } from './key-summary.reader';
import { keySettingsNow } from './key-settings.reader';

const days = MILESTONES.map((milestone) => `'${milestone}', c.${DAY_COLUMNS[milestone]}`).join(', ');
const month = (column: string): string => `to_char(${column}, 'YYYY-MM')`;

/** A KeyProjectView of `keyProjectsFrom`, but for names of levels and the days of the moment. */
const VIEW = `k.id, k.project_id AS "projectId", c.code, c.name, c.company,
  jsonb_build_object('id', t.id, 'name', t.name) AS "leadTeam",
  ${person('m')} AS manager,
  k.year, v.level, v.serial, v.content, coalesce(leader.display_name, v.leader) AS leader, v.leader_id AS "leaderId",
  ${month('v.planned_start')} AS "plannedStart", ${month('v.planned_production')} AS "plannedProduction",
  c.land_mode IS NOT DISTINCT FROM 'ownLand' AS "ownLand", jsonb_strip_nulls(jsonb_build_object(${days})) AS days,
  c.unverified, jsonb_build_object('planFen', v.plan_fen, 'plannedFen', f.planned_fen, 'flatFen', f.flat_fen,
    'actualFen', a.actual_fen) AS figures,
  ${month('a.last_month')} AS "lastReported", a.reported, c.origin = 'demo' AS demo, k.version, v.listed,
  to_jsonb(v.months_fen) AS "monthsFen",
  (SELECT r.note FROM investment_report r WHERE r.project_id = k.project_id AND r.month = a.last_month
     AND r.known_to IS NULL) AS note`;

const JOINED = `JOIN project p ON p.id = k.project_id JOIN team t ON t.id = c.lead_team_id
  LEFT JOIN person m ON m.id = p.manager_id LEFT JOIN person leader ON leader.id = v.leader_id`;

/** A view with what only the detail page shows. */
export interface KeyProjectRead extends KeyProjectView {
  listed: boolean;
  monthsFen: number[] | null;
}

@Injectable()
export class KeyProjectReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly summary: KeySummaryReader,
  ) {}

  async list(actor: Actor, filter: KeyProjectFilter): Promise<Page<KeyProjectView>> {
    const settings = await keySettingsNow(this.database);
    const moment = keyMoment(filter.year, filter.asOf, this.clock.today(), settings);
    const page = await pageOfIds(this.database, keyProjectListing(actor, filter, moment));
    return { ...page, items: (await this.views(page.items, moment, settings)).map(listView) };
  }

  /** The wall: the first projects of the year's list by serial, with the totals of all. */
  async wall(actor: Actor, year: number): Promise<KeyProjectWall> {
    const at = this.clock.now().toISOString();
    const filter = { year };
    const [summary, items] = await Promise.all([
      this.summary.of(actor, filter),
      this.all(actor, filter, keyProjectLimits.wall),
    ]);
    return { ...summary, at, items };
  }

  /** Every page of the filter up to so many, for a file or a wall. */
  async all(actor: Actor, filter: KeyProjectFilter, most: number): Promise<KeyProjectView[]> {
    const items: KeyProjectView[] = [];
    let cursor: string | undefined;
    do {
      const page = await this.list(actor, { ...filter, limit: 200, ...(cursor && { cursor }) });
      items.push(...page.items);
      cursor = page.nextCursor ?? undefined;
    } while (cursor && items.length < most);
    return items.slice(0, most);
  }

  /** Views of the ids in their order. Whoever asks has already asked who may see them. */
  async views(ids: readonly string[], moment: ReadMoment, settings: KeySettings): Promise<KeyProjectRead[]> {
    const params: unknown[] = [ids];
    const rows = await this.database.query<Omit<KeyProjectRead, 'level'> & { level: string }>(
      `SELECT ${VIEW} FROM unnest($1::uuid[]) WITH ORDINALITY AS page (page_id, at)
       JOIN (${keyProjectsFrom(moment, params)}) ON k.id = page.page_id ${JOINED} ORDER BY page.at`,
      params,
    );
    const { elapsed, days: all } = moment;
    return rows.map((row) => ({
      ...row,
      level: levelOf(row.level, settings),
      figures: { ...row.figures, elapsed, days: all },
    }));
  }
}

/** A level that the settings no longer have keeps its code. */
export const levelOf = (code: string, { levels }: KeySettings): LevelRef => ({
  code,
  name: levels.find((level) => level.code === code)?.name ?? code,
});

const listView = ({ listed: _, monthsFen: __, ...view }: KeyProjectRead): KeyProjectView => view;

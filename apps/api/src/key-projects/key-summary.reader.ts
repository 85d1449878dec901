import { Injectable } from '@nestjs/common';
import { KeyGroup, KeyMonth, KeyProjectFilter, KeyProjectSummary } from '@huoshui/contracts';
import { KeyFigures, KeySettings, monthsOf } from '@huoshui/domain';
import { Actor, Clock, Database } from '../platform';
import { keyMoment, momentView, ReadMoment } from './key-moment';
import { keyProjectConditions } from './key-project.listing';
import { keyProjectsFrom } from './key-project.sql';
import { keySettingsNow } from './key-settings.reader';

interface Group {
  readonly level: string | null;
  readonly teamId: string | null;
  readonly teamName: string | null;
  readonly projects: number;
  readonly reported: number;
  readonly figures: Omit<KeyFigures, 'elapsed' | 'days'>;
}

const SUMS = `count(*)::int AS projects, (count(*) FILTER (WHERE a.reported))::int AS reported,
  jsonb_build_object('planFen', coalesce(sum(v.plan_fen), 0), 'plannedFen', coalesce(sum(f.planned_fen), 0),
    'flatFen', coalesce(sum(f.flat_fen), 0), 'actualFen', coalesce(sum(a.actual_fen), 0)) AS figures`;

@Injectable()
export class KeySummaryReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Totals of what the actor may see of the filter; as known at the end of `asOf`. */
  async of(actor: Actor, filter: KeyProjectFilter): Promise<KeyProjectSummary> {
    const settings = await keySettingsNow(this.database);
    const moment = keyMoment(filter.year, filter.asOf, this.clock.today(), settings);
    const [groups, months] = await Promise.all([
      this.groups(actor, filter, moment),
      this.months(actor, filter, moment),
    ]);
    const whole = groups.find(({ level, teamId }) => level === null && teamId === null);
    const { projects = 0, reported = 0 } = whole ?? {};
    return {
      moment: momentView(moment),
      projects,
      reported,
      figures: figuresOf(whole, moment),
      levels: levelGroups(groups, settings, moment),
      teams: groups.flatMap((group) =>
        group.teamId ? [groupView(group, group.teamId, group.teamName ?? '', moment)] : [],
      ),
      months,
    };
  }

  private groups(actor: Actor, filter: KeyProjectFilter, moment: ReadMoment): Promise<Group[]> {
    const params: unknown[] = [];
    const from = keyProjectsFrom(moment, params);
    const where = keyProjectConditions(actor, filter, moment, params).join(' AND ');
    return this.database.query<Group>(
      `SELECT v.level, t.id AS "teamId", t.name AS "teamName", ${SUMS} FROM ${from} JOIN team t ON t.id = c.lead_team_id
       WHERE ${where} GROUP BY GROUPING SETS ((), (v.level), (t.id, t.name, t.sort_order)) ORDER BY t.sort_order, t.id`,
      params,
    );
  }

  private months(actor: Actor, filter: KeyProjectFilter, moment: ReadMoment): Promise<KeyMonth[]> {
    const params: unknown[] = [];
    const from = keyProjectsFrom(moment, params);
    const where = keyProjectConditions(actor, filter, moment, params).join(' AND ');
    const known = moment.known === null ? null : `$${params.push(moment.known)}::timestamptz`;
    const standing = known
      ? `r.known_from < ${known} AND (r.known_to IS NULL OR r.known_to >= ${known})`
      : 'r.known_to IS NULL';
    return this.database.query<KeyMonth>(
      `WITH listed AS MATERIALIZED (SELECT k.project_id, v.months_fen FROM ${from} WHERE ${where}),
       said AS (SELECT r.month, sum(r.amount_fen)::bigint AS fen, count(*)::int AS reported
         FROM listed JOIN investment_report r ON r.project_id = listed.project_id AND ${standing} GROUP BY r.month)
       SELECT to_char(month.first, 'YYYY-MM') AS month, coalesce(said.fen, 0) AS "actualFen",
         coalesce(said.reported, 0) AS reported,
         (SELECT coalesce(sum(listed.months_fen[month.at::int]), 0)::bigint FROM listed) AS "planFen"
       FROM unnest($${params.push(monthsOf(moment.year).map((one) => `${one}-01`))}::date[]) WITH ORDINALITY AS month (first, at)
       LEFT JOIN said ON said.month = month.first ORDER BY month.at`,
      params,
    );
  }
}

const figuresOf = (group: Group | undefined, { elapsed, days }: ReadMoment): KeyFigures => {
  const none = { planFen: 0, plannedFen: 0, flatFen: 0, actualFen: 0 };
  return { ...(group?.figures ?? none), elapsed, days };
};

const groupView = (group: Group, id: string, name: string, moment: ReadMoment): KeyGroup => {
  const { projects, reported } = group;
  return { id, name, projects, reported, figures: figuresOf(group, moment) };
};

/** In the settings' order; a level that these no longer have comes last under its code. */
function levelGroups(groups: readonly Group[], { levels }: KeySettings, moment: ReadMoment): KeyGroup[] {
  const found = new Map(groups.flatMap((group) => (group.level === null ? [] : [[group.level, group] as const])));
  const known = levels.flatMap(({ code, name }) => {
    const group = found.get(code);
    found.delete(code);
    return group ? [groupView(group, code, name, moment)] : [];
  });
  return [...known, ...[...found].map(([code, group]) => groupView(group, code, code, moment))];
}

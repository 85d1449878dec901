import { Injectable } from '@nestjs/common';
import { NONE, pageLimits, PortfolioFilter, PortfolioGroup, PortfolioGrouping } from '@huoshui/contracts';
import { LandMode, LightColour, MILESTONES } from '@huoshui/domain';
import { showsLight, shownLight } from '../lights';
import { Actor, Clock, Database } from '../platform';
import { REACHED } from '../projects';
import { momentOf, portfolioListing } from './portfolio.listing';

/** SQL of a group's count. @param condition what its projects hold @param key SQL of its key */
type Count = (condition: string, key: string) => string;

interface Grouping {
  /** The groups that there can be, each with its count: SQL of (key, name, at, n). */
  readonly groups: (count: Count) => string;
  /** The key of the group in which a project `c` stands. */
  readonly key: string;
}

const MOST = pageLimits.counted;

/** One group of a closed set. Its value stands in the text, so that the planner knows how rare it is. */
const one = (key: string, at: number, condition: string, count: Count): string =>
  `SELECT '${key}' AS key, NULL AS name, ${at} AS at, ${count(condition, `'${key}'`)} AS n`;

const MANAGER = '(SELECT m.manager_id FROM project m WHERE m.id = c.project_id)';

/** The worst first. */
const LIGHTS = [LightColour.Red, LightColour.Yellow, LightColour.Green] as const;

const GROUPINGS: Readonly<Record<PortfolioGrouping, Grouping>> = {
  team: {
    key: 'c.lead_team_id::text',
    groups: (count) => `SELECT t.id::text AS key, t.name, t.sort_order AS at,
        ${count('c.lead_team_id = t.id', 't.id::text')} AS n FROM team t`,
  },
  manager: {
    key: `coalesce(${MANAGER}::text, '${NONE}')`,
    groups: (count) => `SELECT m.id::text AS key, m.display_name AS name,
        row_number() OVER (ORDER BY m.display_name, m.id) AS at,
        ${count('c.project_id IN (SELECT id FROM project WHERE manager_id = m.id)', 'm.id::text')} AS n
      FROM person m WHERE EXISTS (SELECT 1 FROM project WHERE manager_id = m.id)
      UNION ALL ${one(NONE, 1_000_000, `${MANAGER} IS NULL`, count)}`,
  },
  light: {
    key: `coalesce(${shownLight('c.project_id')} ->> 'colour', '${NONE}')`,
    groups: (count) =>
      [
        ...LIGHTS.map((colour, at) => one(colour, at, showsLight('c.project_id', `'{${colour}}'`), count)),
        one(NONE, 9, `NOT ${showsLight('c.project_id', `'{${LIGHTS.join()}}'`)}`, count),
      ].join(' UNION ALL '),
  },
  reached: {
    key: REACHED,
    groups: (count) =>
      [...[...MILESTONES].reverse(), NONE]
        .map((milestone, at) => one(milestone, at, `${REACHED} = '${milestone}'`, count))
        .join(' UNION ALL '),
  },
  landMode: {
    key: `coalesce(c.land_mode, '${NONE}')`,
    groups: (count) =>
      [
        ...Object.values(LandMode).map((mode, at) => one(mode, at, `c.land_mode = '${mode}'`, count)),
        one(NONE, 9, 'c.land_mode IS NULL', count),
      ].join(' UNION ALL '),
  },
};

/**
 * How many of the filtered projects stand in each group. Each count stops at a bound and comes from an index of its own; a
 * filter that must be asked of every project is asked of all at once instead.
 */
@Injectable()
export class PortfolioGroupsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async groups(actor: Actor, by: PortfolioGrouping, filter: PortfolioFilter): Promise<PortfolioGroup[]> {
    const atOnce = filter.unreported !== undefined;
    const { from, where, params } = portfolioListing(actor, filter, momentOf(this.clock), atOnce);
    const { key, groups } = GROUPINGS[by];
    const holding = (...more: string[]): string => `FROM ${from} WHERE ${[...where, ...more].join(' AND ')}`;
    const bounded: Count = (condition) =>
      `(SELECT count(*)::int FROM (SELECT 1 ${holding(condition)} LIMIT ${MOST + 1}) AS bounded)`;
    const summed: Count = (_, one) => `coalesce((SELECT s.n FROM sums s WHERE s.key = ${one}), 0)`;
    // Materialized, or the planner would count all projects anew for every team.
    const sums = atOnce
      ? `WITH sums AS MATERIALIZED (SELECT ${key} AS key, count(*)::int AS n ${holding()} GROUP BY 1)`
      : '';
    const rows = await this.database.query<{ key: string; name: string | null; n: number }>(
      `${sums} SELECT key, name, n FROM (${groups(atOnce ? summed : bounded)}) AS counted WHERE n > 0 ORDER BY at`,
      params,
    );
    return rows.map(({ key, name, n }) => ({ key, name, count: Math.min(n, MOST), floor: n > MOST }));
  }
}

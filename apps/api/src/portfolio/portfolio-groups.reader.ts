import { Injectable } from '@nestjs/common';
import { NONE, pageLimits, PortfolioFilter, PortfolioGroup, PortfolioGrouping } from '@huoshui/contracts';
import { LandMode, MILESTONES } from '@huoshui/domain';
import { Actor, Clock, Database } from '../platform';
import { REACHED } from '../projects';
import { portfolioListing } from './portfolio.listing';

type Count = (condition: string) => string;

const MOST = pageLimits.counted;

/** One group of a closed set. Its value stands in the text, so that the planner knows how rare it is. */
const one = (key: string, at: number, condition: string, count: Count): string =>
  `SELECT '${key}' AS key, NULL AS name, ${at} AS at, ${count(condition)} AS n`;

/** The groups that there can be, each with its count: SQL of (key, name, at, n). */
const GROUPINGS: Readonly<Record<PortfolioGrouping, (count: Count) => string>> = {
  team: (count) =>
    `SELECT t.id::text AS key, t.name, t.sort_order AS at, ${count('c.lead_team_id = t.id')} AS n FROM team t`,
  manager: (
    count,
  ) => `SELECT m.id::text AS key, m.display_name AS name, row_number() OVER (ORDER BY m.display_name, m.id) AS at,
      ${count('c.project_id IN (SELECT id FROM project WHERE manager_id = m.id)')} AS n
    FROM person m WHERE EXISTS (SELECT 1 FROM project WHERE manager_id = m.id)
    UNION ALL ${one(NONE, 1_000_000, '(SELECT manager_id FROM project m WHERE m.id = c.project_id) IS NULL', count)}`,
  reached: (count) =>
    [...[...MILESTONES].reverse(), NONE]
      .map((milestone, at) => one(milestone, at, `${REACHED} = '${milestone}'`, count))
      .join(' UNION ALL '),
  landMode: (count) =>
    [
      ...Object.values(LandMode).map((mode, at) => one(mode, at, `c.land_mode = '${mode}'`, count)),
      one(NONE, 9, 'c.land_mode IS NULL', count),
    ].join(' UNION ALL '),
};

/** How many of the filtered projects stand in each group, each count bounded. */
@Injectable()
export class PortfolioGroupsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async groups(actor: Actor, by: PortfolioGrouping, filter: PortfolioFilter): Promise<PortfolioGroup[]> {
    const { from, where, params } = portfolioListing(actor, filter, this.clock.thisWeek());
    const count: Count = (condition) => {
      const some = `SELECT 1 FROM ${from} WHERE ${[...where, condition].join(' AND ')} LIMIT ${MOST + 1}`;
      return `(SELECT count(*)::int FROM (${some}) AS bounded)`;
    };
    const rows = await this.database.query<{ key: string; name: string | null; n: number }>(
      `SELECT key, name, n FROM (${GROUPINGS[by](count)}) AS counted WHERE n > 0 ORDER BY at`,
      params,
    );
    return rows.map(({ key, name, n }) => ({ key, name, count: Math.min(n, MOST), floor: n > MOST }));
  }
}

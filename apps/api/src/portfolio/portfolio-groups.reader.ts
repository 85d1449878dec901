import { Injectable } from '@nestjs/common';
import { NONE, pageLimits, PortfolioFilter, PortfolioGroup, PortfolioGrouping } from '@huoshui/contracts';
import { LandMode, MILESTONES } from '@huoshui/domain';
import { Actor, Clock, Database } from '../platform';
import { REACHED } from '../projects';
import { portfolioListing } from './portfolio.listing';

interface Grouping {
  /** SQL of (key, name, at): the groups that there can be, in their order. */
  readonly keys: string;
  /** Joined to the filtered projects `c`, so that a group's rows come from an index. */
  readonly join: string;
  /** Those that stand in no group; left out where each stands in one. */
  readonly none?: string;
}

const list = (values: readonly string[]): string =>
  `SELECT * FROM (VALUES ${values.map((value, at) => `('${value}', NULL, ${at})`).join(', ')}) AS v (key, name, at)`;

const GROUPINGS: Readonly<Record<PortfolioGrouping, Grouping>> = {
  team: { keys: 'SELECT id::text AS key, name, sort_order AS at FROM team', join: 'c.lead_team_id = g.key::uuid' },
  manager: {
    keys: `SELECT m.id::text AS key, m.display_name AS name, row_number() OVER (ORDER BY m.display_name, m.id) AS at
      FROM person m WHERE EXISTS (SELECT 1 FROM project WHERE manager_id = m.id)`,
    join: 'c.project_id IN (SELECT id FROM project WHERE manager_id = g.key::uuid)',
    none: 'NOT EXISTS (SELECT 1 FROM project m WHERE m.id = c.project_id AND m.manager_id IS NOT NULL)',
  },
  reached: { keys: list([...MILESTONES].reverse().concat(NONE as never)), join: `${REACHED} = g.key` },
  landMode: { keys: list(Object.values(LandMode)), join: 'c.land_mode = g.key', none: 'c.land_mode IS NULL' },
};

const MOST = pageLimits.counted;

/** How many of the filtered projects stand in each group, each count bounded. */
@Injectable()
export class PortfolioGroupsReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async groups(actor: Actor, by: PortfolioGrouping, filter: PortfolioFilter): Promise<PortfolioGroup[]> {
    const { from, where, params } = portfolioListing(actor, filter, this.clock.thisWeek());
    const { keys, join, none } = GROUPINGS[by];
    const counted = (condition: string): string =>
      `(SELECT count(*)::int FROM (SELECT 1 FROM ${from} WHERE ${[...where, condition].join(' AND ')} LIMIT ${MOST + 1}) AS bounded)`;
    const rest = none ? `UNION ALL SELECT '${NONE}', NULL, 1000000, ${counted(none)}` : '';
    const rows = await this.database.query<{ key: string; name: string | null; n: number }>(
      `SELECT key, name, n FROM (SELECT g.key, g.name, g.at, ${counted(join)} AS n FROM (${keys}) AS g ${rest}) AS counted
       WHERE n > 0 ORDER BY at`,
      params,
    );
    return rows.map(({ key, name, n }) => ({ key, name, count: Math.min(n, MOST), floor: n > MOST }));
  }
}

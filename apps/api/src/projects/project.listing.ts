import { ProjectFilter, ProjectSort } from '@huoshui/contracts';
import { firstDayOfYear, lastDayOfYear, Milestone, MILESTONES, PROJECT_THRESHOLD } from '@huoshui/domain';
import { Actor, Listing, searchCondition, SortColumn } from '../platform';
import { projectSight } from './project-sight';

/** The columns of project_current that hold the days of the standing milestones. */
export const DAY_COLUMNS: Readonly<Record<Milestone, string>> = {
  signing: 'signing_day',
  landing: 'landing_day',
  landAcquisition: 'land_acquisition_day',
  start: 'start_day',
  production: 'production_day',
  fullCapacity: 'full_capacity_day',
};

/** The furthest milestone that stands, `none` before the signing: just as its index says it. */
export const REACHED = `(CASE ${[...MILESTONES]
  .reverse()
  .map((milestone) => `WHEN ${DAY_COLUMNS[milestone]} IS NOT NULL THEN '${milestone}'`)
  .join(' ')} ELSE 'none' END)`;

const SORTS: Readonly<Record<ProjectSort, SortColumn>> = {
  signedOn: { sql: 'c.signing_day', type: 'date' },
  startedOn: { sql: 'c.start_day', type: 'date' },
  producedOn: { sql: 'c.production_day', type: 'date' },
  amount: { sql: 'c.amount_fen', type: 'bigint', nullable: false },
  code: { sql: 'c.code_number', type: 'bigint', nullable: false },
  company: { sql: 'c.company', type: 'text', nullable: false },
};

/** What the actor may see of what the filter asks for; the last signings first unless asked otherwise. */
export function projectListing(actor: Actor, filter: ProjectFilter): Listing {
  const params: unknown[] = [];
  const where = [projectSight(actor, 'c', params), ...matching(filter, params)];
  const descending = filter.descending ?? filter.sort === undefined;
  const { cursor, limit } = filter;
  const sort = SORTS[filter.sort ?? 'signedOn'];
  return { from: 'project_current c', where, params, id: 'c.project_id', sort, descending, cursor, limit };
}

function matching(filter: ProjectFilter, params: unknown[]): string[] {
  const at = (value: unknown): string => `$${params.push(value)}`;
  const where: string[] = [];
  if (filter.teamId) where.push(`c.team_ids @> ARRAY[${at(filter.teamId)}]::uuid[]`);
  if (filter.industry) where.push(`c.industry = ${at(filter.industry)}`);
  if (filter.landMode) where.push(`c.land_mode = ${at(filter.landMode)}`);
  if (filter.manufacturing !== undefined) where.push(`c.manufacturing = ${at(filter.manufacturing)}`);
  if (filter.reached) where.push(`${REACHED} = ${at(filter.reached)}`);
  if (filter.missing) where.push(`c.${DAY_COLUMNS[filter.missing]} IS NULL`);
  if (filter.unverified !== undefined) where.push(`c.unverified ${filter.unverified ? '<>' : '='} '{}'`);
  if (filter.year !== undefined) {
    where.push(`c.signing_day BETWEEN ${at(firstDayOfYear(filter.year))} AND ${at(lastDayOfYear(filter.year))}`);
  }
  if (filter.leastFen !== undefined) where.push(`c.amount_fen >= ${at(filter.leastFen)}`);
  if (filter.counted !== undefined) where.push(`${filter.counted ? '' : 'NOT '}(${COUNTED})`);
  if (filter.search?.trim()) {
    const said = searchCondition('said.search', filter.search, params);
    where.push(
      `c.project_id IN (SELECT said.project_id FROM project_terms said WHERE said.known_to IS NULL AND ${said})`,
    );
  }
  return where;
}

export const COUNTED = `c.signing_day IS NOT NULL AND c.amount_fen >= ${PROJECT_THRESHOLD}`;

import { ScheduleFilter, ScheduleSort } from '@huoshui/contracts';
import { firstDayOfYear, lastDayOfYear } from '@huoshui/domain';
import { Actor, Listing, searchCondition, SortColumn } from '../platform';
import { DAY_COLUMNS, projectSight } from '../projects';

const SORTS: Readonly<Record<ScheduleSort, SortColumn>> = {
  signedOn: { sql: 'c.signing_day', type: 'date' },
  startForecast: { sql: 'o.start_forecast', type: 'date' },
  productionForecast: { sql: 'o.production_forecast', type: 'date' },
  nextDue: { sql: 'o.next_due', type: 'date' },
  lateTasks: { sql: 'o.late_tasks', type: 'bigint', nullable: false },
};

/** Sorts that begin with the most or the newest when nothing is said. */
const DESCENDING: readonly ScheduleSort[] = ['signedOn', 'lateTasks'];

/** Projects with a schedule that the actor may see; by the next promised day unless asked otherwise. */
export function scheduleListing(actor: Actor, filter: ScheduleFilter): Listing {
  const params: unknown[] = [];
  const ofProject = [projectSight(actor, 'c', params), ...projectsOf(filter, params)];
  const ofOutlook = outlooksOf(actor, filter, params);
  const { sort = 'nextDue', cursor, limit } = filter;
  const bySigning = sort === 'signedOn';
  const fenced = filter.year !== undefined && !bySigning && SORTS[sort].type === 'date';
  return {
    from: `schedule_outlook o JOIN ${fenced ? pickedFirst(ofProject) : 'project_current'} c ON c.project_id = o.project_id`,
    where: fenced ? ofOutlook : [...ofProject, ...ofOutlook],
    params,
    id: bySigning ? 'c.project_id' : 'o.project_id',
    sort: SORTS[sort],
    descending: filter.descending ?? DESCENDING.includes(sort),
    cursor,
    limit,
  };
}

/**
 * OFFSET 0 keeps the planner from walking the outlooks by their day and looking each one's project up: the days of a year's
 * projects lie together, so the walk passes all other years before it meets the first.
 */
const pickedFirst = (where: readonly string[]): string =>
  `(SELECT c.project_id FROM project_current c WHERE ${where.join(' AND ')} OFFSET 0)`;

function projectsOf(filter: ScheduleFilter, params: unknown[]): string[] {
  const at = (value: unknown): string => `$${params.push(value)}`;
  const where: string[] = [];
  if (filter.projectId) where.push(`c.project_id = ${at(filter.projectId)}`);
  if (filter.teamId) where.push(`c.team_ids @> ARRAY[${at(filter.teamId)}]::uuid[]`);
  if (filter.industry) where.push(`c.industry = ${at(filter.industry)}`);
  if (filter.landMode) where.push(`c.land_mode = ${at(filter.landMode)}`);
  if (filter.missing) where.push(`c.${DAY_COLUMNS[filter.missing]} IS NULL`);
  if (filter.leastFen !== undefined) where.push(`c.amount_fen >= ${at(filter.leastFen)}`);
  if (filter.year !== undefined) {
    where.push(`c.signing_day BETWEEN ${at(firstDayOfYear(filter.year))} AND ${at(lastDayOfYear(filter.year))}`);
  }
  if (filter.search?.trim()) {
    const said = searchCondition('said.search', filter.search, params);
    where.push(
      `c.project_id IN (SELECT said.project_id FROM project_terms said WHERE said.known_to IS NULL AND ${said})`,
    );
  }
  return where;
}

function outlooksOf(actor: Actor, { late, mine }: ScheduleFilter, params: unknown[]): string[] {
  const where: string[] = [];
  if (late !== undefined) where.push(`o.late_tasks ${late ? '>' : '='} 0`);
  if (mine) where.push(`o.next_owner_id = $${params.push(actor.personId)}`);
  return where;
}

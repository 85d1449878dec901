import { StatisticsEntryFilter } from '@huoshui/contracts';
import { addDays, Checklist, Day, EntryState, firstDayOfYear, lastClosing, lastDayOfYear } from '@huoshui/domain';
import { Actor, Listing, searchCondition } from '../platform';
import { projectSight } from '../projects';

/**
 * A project and its case, where somebody has touched it. Looked up row by row: a page and its bounded count stop early,
 * while a join would first read every case there is.
 */
const FROM = `project_current c LEFT JOIN LATERAL (SELECT one.state, one.applicable FROM statistics_entry one
  WHERE one.project_id = c.project_id OFFSET 0) e ON true`;
/** From the cases, where only touched ones can be meant: few among many projects. */
const TOUCHED = 'statistics_entry e JOIN project_current c ON c.project_id = e.project_id';

const UNTOUCHED = `coalesce(e.state, 'notDue') = 'notDue'`;

/** `entryState` of the domain, in SQL. */
export const STATE = `CASE WHEN ${UNTOUCHED} THEN CASE WHEN c.start_day IS NULL THEN 'notDue' ELSE 'collecting' END
  ELSE e.state END`;

/** `applicability` of the domain, in SQL. @param least placeholder of the threshold in 分 */
export const applicable = (least: string): string => `coalesce(e.applicable, c.amount_fen >= ${least})`;

/** Past its closing day and not submitted. @param closing placeholder of the last closing day before today */
export const overdue = (closing: string): string =>
  `c.start_day <= ${closing} AND coalesce(e.state, 'notDue') IN ('notDue', 'collecting', 'rejected')`;

/** The last closing day that has gone by: whoever started by then and is not submitted is late. */
export const closedBefore = (today: Day, { closingDay }: Checklist): Day => lastClosing(addDays(today, -1), closingDay);

/** What the actor may see of the cases; the earliest start first, so that what is due longest leads. */
export function statisticsListing(
  actor: Actor,
  filter: StatisticsEntryFilter,
  checklist: Checklist,
  today: Day,
): Listing {
  const params: unknown[] = [];
  const at = (value: unknown): string => `$${params.push(value)}`;
  const where = [projectSight(actor, 'c', params)];
  if (filter.applicable !== undefined || !filter.projectId) {
    where.push(`${filter.applicable === false ? 'NOT ' : ''}${applicable(at(checklist.leastFen))}`);
  }
  if (filter.state) where.push(...inState(filter.state, at));
  if (filter.unlisted !== undefined) {
    where.push(`e.state IS ${filter.unlisted ? '' : 'NOT '}DISTINCT FROM 'listed'`);
  }
  if (filter.overdue) where.push(overdue(at(closedBefore(today, checklist))));
  if (filter.teamId) where.push(`c.team_ids @> ARRAY[${at(filter.teamId)}]::uuid[]`);
  if (filter.projectId) where.push(`c.project_id = ${at(filter.projectId)}`);
  if (filter.year !== undefined) {
    where.push(`c.start_day BETWEEN ${at(firstDayOfYear(filter.year))} AND ${at(lastDayOfYear(filter.year))}`);
  }
  if (filter.search?.trim()) {
    const said = searchCondition('said.search', filter.search, params);
    where.push(
      `c.project_id IN (SELECT said.project_id FROM project_terms said WHERE said.known_to IS NULL AND ${said})`,
    );
  }
  const touched = filter.state === 'submitted' || filter.state === 'listed' || filter.state === 'rejected';
  // Whoever asks for a year or for what is late asks for what has started: then there are no rows without a day to look for.
  const started = filter.year !== undefined || filter.overdue === true;
  const sort = { sql: 'c.start_day', type: 'date', ...(started && { nullable: false as const }) } as const;
  const { cursor, limit, descending = false } = filter;
  return { from: touched ? TOUCHED : FROM, where, params, id: 'c.project_id', sort, descending, cursor, limit };
}

function inState(state: EntryState, at: (value: unknown) => string): string[] {
  if (state === 'notDue') return ['c.start_day IS NULL', UNTOUCHED];
  if (state === 'collecting') return [`(e.state = 'collecting' OR c.start_day IS NOT NULL AND ${UNTOUCHED})`];
  return [`e.state = ${at(state)}`];
}

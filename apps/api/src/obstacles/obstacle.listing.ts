import { ObstacleFilter, ObstacleSort } from '@huoshui/contracts';
import { Day, OPEN_STATES, RUNNING_STATES } from '@huoshui/domain';
import { Actor, Listing, searchCondition, SortColumn } from '../platform';
import { obstacleSight } from './obstacle-sight';

const listed = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');

/** As the partial indexes say it. */
export const OPEN = `o.state IN (${listed(OPEN_STATES)})`;
export const RUNNING = `o.state IN (${listed(RUNNING_STATES)})`;

const SORTS: Readonly<Record<ObstacleSort, SortColumn>> = {
  raisedAt: { sql: 'o.raised_at', type: 'timestamptz', nullable: false },
  dueOn: { sql: 'o.due_on', type: 'date' },
  code: { sql: 'o.code', type: 'text', nullable: false },
};

/** What a filter is asked about: by whom, on which day, of which departments one is a member. */
export interface Asking {
  readonly actor: Actor;
  readonly today: Day;
  readonly mine: readonly string[];
}

/** What the actor may see of what the filter asks for; the last raised first unless asked otherwise. */
export function obstacleListing(asking: Asking, filter: ObstacleFilter): Listing {
  const params: unknown[] = [];
  const where = obstacleConditions(asking, filter, params);
  const descending = filter.descending ?? filter.sort === undefined;
  const { cursor, limit } = filter;
  return {
    from: 'obstacle o',
    where,
    params,
    id: 'o.id',
    sort: SORTS[filter.sort ?? 'raisedAt'],
    descending,
    cursor,
    limit,
  };
}

/** Conditions on obstacle `o`, the actor's sight among them. */
export function obstacleConditions(
  { actor, today, mine }: Asking,
  filter: ObstacleFilter,
  params: unknown[],
): string[] {
  const at = (value: unknown): string => `$${params.push(value)}`;
  const where = [obstacleSight(actor, 'o', params)];
  const equal = { need: filter.need, handling: filter.handling, category: filter.category };
  for (const [column, value] of Object.entries(equal))
    if (value !== undefined) where.push(`o.${column} = ${at(value)}`);
  if (filter.state) where.push(`o.state = ANY (${at(filter.state)}::text[])`);
  if (filter.open !== undefined) where.push(filter.open ? OPEN : `NOT (${OPEN})`);
  if (filter.overdue !== undefined)
    where.push(flag(filter.overdue, `${OPEN} AND ${RUNNING} AND o.due_on < ${at(today)}`));
  if (filter.unanswered !== undefined) {
    const late = `${OPEN} AND o.first_answered_on IS NULL AND o.first_answer_due_on < ${at(today)}`;
    where.push(flag(filter.unanswered, late));
  }
  if (filter.escalated !== undefined) where.push(flag(filter.escalated, `${OPEN} AND o.escalation > 0`));
  if (filter.departmentId) where.push(`o.department_id = ${at(filter.departmentId)}`);
  if (filter.atDoor !== undefined) where.push(`o.department_id IS ${filter.atDoor ? '' : 'NOT '}NULL`);
  if (filter.mine) where.push(`o.department_id = ANY (${at(mine)}::uuid[])`);
  if (filter.raisedByMe) where.push(`o.raised_by = ${at(actor.personId)}`);
  if (filter.projectId) where.push(`o.project_id = ${at(filter.projectId)}`);
  if (filter.leadId) where.push(`o.lead_id = ${at(filter.leadId)}`);
  if (filter.raisedFrom) where.push(`o.raised_on >= ${at(filter.raisedFrom)}`);
  if (filter.raisedTo) where.push(`o.raised_on <= ${at(filter.raisedTo)}`);
  if (filter.search?.trim()) where.push(searchCondition('o.search', filter.search, params));
  return where;
}

/** Null in a condition is no: a thing without a due day is not overdue. */
const flag = (wanted: boolean, condition: string): string => (wanted ? `(${condition})` : `(${condition}) IS NOT TRUE`);

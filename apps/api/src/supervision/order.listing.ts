import { OrderFilter, Permission } from '@huoshui/contracts';
import { Day, OWED_SUPERVISION } from '@huoshui/domain';
import { Listing, may, searchCondition, SortColumn } from '../platform';
import { Beholder, orderSight } from './order-sight';

const ISSUED: SortColumn = { sql: 'o.issued_on', type: 'date', nullable: false };
const DEADLINE: SortColumn = { sql: 'o.deadline', type: 'date', nullable: false };

const states = (list: readonly string[]): string => `(${list.map((state) => `'${state}'`).join(', ')})`;

export const OWED = `o.state IN ${states(OWED_SUPERVISION)}`;

/** What the beholder may see of what the filter asks for: what waits by its deadline, all else the newest first. */
export function orderListing(beholder: Beholder, filter: OrderFilter, today: Day): Listing {
  const params: unknown[] = [];
  const mine = filter.view === 'mine';
  const where = [orderSight(beholder, 'o', params), ...matching(beholder, filter, today, params)];
  const { cursor, limit } = filter;
  const sort = mine ? DEADLINE : ISSUED;
  return { from: 'supervision_order o', where, params, id: 'o.id', sort, descending: !mine, cursor, limit };
}

/** What waits for somebody: orders that they owe or help with, and reports that they may judge. */
export function waitingFor({ actor, partyIds }: Beholder, params: unknown[]): string {
  const owed = `(${OWED} AND o.party_ids && $${params.push(partyIds)}::uuid[])`;
  if (!may(actor, Permission.SupervisionWrite)) return owed;
  const me = `$${params.push(actor.personId)}::uuid`;
  return `(${owed} OR (o.state = 'reported' AND o.owner_id IS DISTINCT FROM ${me} AND o.reported_by IS DISTINCT FROM ${me}))`;
}

function matching(beholder: Beholder, filter: OrderFilter, today: Day, params: unknown[]): string[] {
  const at = (value: unknown): string => `$${params.push(value)}`;
  const where: string[] = [];
  if (filter.view === 'mine') where.push(waitingFor(beholder, params));
  if (filter.view === 'issued') where.push(`o.issued_by = ${at(beholder.actor.personId)}::uuid`);
  if (filter.state) where.push(`o.state = ANY (${at(filter.state)}::text[])`);
  if (filter.overdue !== undefined) {
    const overdue = `(${OWED} AND o.deadline < ${at(today)}::date)`;
    where.push(filter.overdue ? overdue : `NOT ${overdue}`);
  }
  if (filter.projectId) where.push(`o.project_id = ${at(filter.projectId)}`);
  if (filter.source) where.push(`o.source = ${at(filter.source)}`);
  if (filter.sourceId) where.push(`o.source_id = ${at(filter.sourceId)}`);
  if (filter.search?.trim()) where.push(searchCondition('o.search', filter.search, params));
  return where;
}

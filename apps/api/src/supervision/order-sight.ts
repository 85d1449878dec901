import { Injectable } from '@nestjs/common';
import { DepartmentReader } from '../departments';
import { Actor, found, seesZone, Work } from '../platform';
import { projectSight } from '../projects';
import { OrderRow } from './order.row';

/** The actor with everything as which an order may name them: the person, today's teams and departments. */
export interface Beholder {
  readonly actor: Actor;
  readonly departmentIds: readonly string[];
  readonly partyIds: readonly string[];
}

/**
 * Which orders somebody sees: who has a part in it; the zone's roles all; a team's roles also those of projects they see.
 * @param order alias of supervision_order
 */
export function orderSight({ actor, partyIds }: Beholder, order: string, params: unknown[]): string {
  if (seesZone(actor)) return 'true';
  const own = `${order}.party_ids && $${params.push(partyIds)}::uuid[]`;
  const project = projectSight(actor, 'seen', params);
  return `(${own} OR ${order}.project_id IN (SELECT seen.project_id FROM project_current seen WHERE ${project}))`;
}

@Injectable()
export class Beholders {
  constructor(private readonly departments: DepartmentReader) {}

  async of(actor: Actor): Promise<Beholder> {
    const departmentIds = await this.departments.mine(actor);
    const person = actor.personId === null ? [] : [actor.personId];
    return { actor, departmentIds, partyIds: [...person, ...actor.teamIds, ...departmentIds] };
  }
}

/** The order, locked. @throws Refusal `request.not-found` for one that there is not, or not for this actor */
export async function lockOrder(work: Work, beholder: Beholder, id: string): Promise<OrderRow> {
  const order = found(await work.repository(OrderRow).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
  const params: unknown[] = [id];
  const sight = orderSight(beholder, 'o', params);
  const [seen] = await work.query(`SELECT 1 FROM supervision_order o WHERE o.id = $1 AND ${sight}`, params);
  found(seen);
  return order;
}

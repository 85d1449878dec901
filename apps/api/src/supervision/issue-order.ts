import { Injectable } from '@nestjs/common';
import { IssueOrder as IssueOrderInput, Permission, SupervisionSource } from '@huoshui/contracts';
import { Day, supervisionDeadline, SupervisionState, yearOf } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Actor, Clock, may, must, newId, Refusal, searchText, UnitOfWork, Work } from '../platform';
import { lockVisibleProjects } from '../projects';
import { wishOf } from './deadline-wish';
import { addEvent } from './order-events';
import { keepCoOwners, mustBeParties, Parties, partyIdsOf } from './order-parties';
import { takeNumber } from './order-number';
import { OrderRow } from './order.row';

export interface NewOrder extends Parties {
  readonly title: string;
  readonly task: string;
  readonly deadline: Day;
  readonly source: SupervisionSource;
  readonly sourceId?: string | null;
  readonly sourceText?: string | null;
  readonly projectId?: string | null;
}

export interface IssuedOrder {
  readonly id: string;
  readonly number: string;
}

/**
 * Issues an order inside another module's write, as its actor: the system may, a person needs `supervision.write`.
 * The deadline is a rule's answer (`supervisionDeadline`).
 * @throws Refusal `session.forbidden`, those of `mustBeParties`, `request.not-found` for a project that is not seen
 */
export async function issueOrder(work: Work, order: NewOrder, today: Day): Promise<IssuedOrder> {
  const { actor } = work;
  if (!may(actor, Permission.SupervisionWrite)) throw new Refusal('session.forbidden');
  await mustBeParties(work, order);
  const projectId = order.projectId ?? null;
  if (projectId !== null && !(await lockVisibleProjects(work, [projectId])).has(projectId)) {
    throw new Refusal('request.not-found');
  }
  const number = await takeNumber(work, yearOf(today));
  const id = newId();
  const { title, task, deadline, source } = order;
  await work.repository(OrderRow).insert({
    id,
    number,
    title,
    task,
    state: SupervisionState.Issued,
    source,
    sourceId: order.sourceId ?? null,
    sourceText: order.sourceText ?? null,
    projectId,
    ownerId: order.ownerId ?? null,
    ownerTeamId: order.ownerTeamId ?? null,
    ownerDepartmentId: order.ownerDepartmentId ?? null,
    partyIds: partyIdsOf(order),
    issuedOn: today,
    issuedBy: actor.personId,
    firstDeadline: deadline,
    deadline,
    reportedOn: null,
    reportedBy: null,
    search: searchText(number, title),
  });
  await keepCoOwners(work, id, order);
  await addEvent(work, { orderId: id, kind: 'issued', toDay: deadline });
  return { id, number };
}

@Injectable()
export class IssueOrder {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendar: CalendarReader,
  ) {}

  /** @throws Refusal `supervision.deadline.missing`, `.past`, `.far`, and those of `issueOrder` */
  async run(actor: Actor, input: IssueOrderInput): Promise<IssuedOrder> {
    const today = this.clock.today();
    const deadline = must(supervisionDeadline(wishOf(input), today, await this.calendar.current()));
    return this.unit.write(actor, (work) => issueOrder(work, { ...input, deadline }, today));
  }
}

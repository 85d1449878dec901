import { Injectable } from '@nestjs/common';
import { DecisionOrder, meetingLimits, RecordDecision as RecordDecisionInput } from '@huoshui/contracts';
import { DecisionKind, recordOpen, Week } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Actor, Clock, found, must, newId, Refusal, UnitOfWork, Work } from '../platform';
import { lockVisibleProjects } from '../projects';
import { giveOrder } from './give-order';
import { lockMeeting, shareMeeting } from './lock-meeting';
import { MeetingDecisionRow } from './meeting-decision.row';
import { MeetingItemRow } from './meeting-item.row';

@Injectable()
export class RecordDecision {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendar: CalendarReader,
  ) {}

  /**
   * Takes a decision down and, where it is an order, issues it in the same write.
   * @throws Refusal `meeting.not-open`, `meeting.closed`, `meeting.decision.order` when 督办 comes without an order,
   *   `meeting.agenda.full`, `request.not-found` for an item or project that there is not, those of `giveOrder`
   */
  async run(actor: Actor, week: Week, input: RecordDecisionInput): Promise<{ id: string; orderId: string | null }> {
    const { order, text } = input;
    if ((input.kind === DecisionKind.Order) !== (order !== undefined)) throw new Refusal('meeting.decision.order');
    const time = await this.time();
    return this.unit.write(actor, async (work) => {
      const meeting = await shareMeeting(work, week);
      must(recordOpen(meeting.state));
      const decisions = work.repository(MeetingDecisionRow);
      if ((await decisions.countBy({ meetingId: meeting.id })) >= meetingLimits.decisions) {
        throw new Refusal('meeting.agenda.full');
      }
      const item = await itemOf(work, meeting.id, input.itemId ?? null);
      const projectId = input.projectId ?? item?.projectId ?? null;
      await mustBeThere(work, projectId);
      const id = newId();
      const orderId = order ? await giveOrder(work, meeting, { decisionId: id, text, projectId }, order, time) : null;
      const about = { meetingId: meeting.id, itemId: item?.id ?? null, projectId };
      await decisions.insert({ id, ...about, kind: input.kind, text, orderId, recordedBy: actor.personId });
      return { id, orderId };
    });
  }

  /** Makes a decision that was taken without an order into one. @throws Refusal `meeting.decision.ordered` and those above */
  async order(actor: Actor, week: Week, id: string, order: DecisionOrder): Promise<{ orderId: string }> {
    const time = await this.time();
    return this.unit.write(actor, async (work) => {
      const meeting = await lockMeeting(work, week);
      must(recordOpen(meeting.state));
      const decisions = work.repository(MeetingDecisionRow);
      const decision = found(await decisions.findOneBy({ id, meetingId: meeting.id }));
      if (decision.orderId !== null) throw new Refusal('meeting.decision.ordered');
      const { text, projectId } = decision;
      const orderId = await giveOrder(work, meeting, { decisionId: id, text, projectId }, order, time);
      await decisions.save(Object.assign(decision, { orderId, kind: DecisionKind.Order }));
      return { orderId };
    });
  }

  private async time() {
    return { today: this.clock.today(), calendar: await this.calendar.current() };
  }
}

async function itemOf(work: Work, meetingId: string, id: string | null): Promise<MeetingItemRow | null> {
  return id === null ? null : found(await work.repository(MeetingItemRow).findOneBy({ id, meetingId }));
}

async function mustBeThere(work: Work, projectId: string | null): Promise<void> {
  if (projectId !== null && !(await lockVisibleProjects(work, [projectId])).has(projectId)) {
    throw new Refusal('request.not-found');
  }
}

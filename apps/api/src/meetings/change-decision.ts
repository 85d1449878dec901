import { Injectable } from '@nestjs/common';
import { ChangeDecision as ChangeDecisionInput } from '@huoshui/contracts';
import { DecisionKind, recordOpen, Week } from '@huoshui/domain';
import { Actor, found, must, Refusal, UnitOfWork, Work } from '../platform';
import { shareMeeting } from './lock-meeting';
import { MeetingDecisionRow } from './meeting-decision.row';

/** A decision may be put right until the minutes are closed; what went out as an order stands as it was given. */
@Injectable()
export class ChangeDecision {
  constructor(private readonly unit: UnitOfWork) {}

  /** @throws Refusal `meeting.closed`, `meeting.decision.ordered`, `meeting.decision.order`, `request.version.stale` */
  run(actor: Actor, week: Week, id: string, { kind, text }: ChangeDecisionInput): Promise<{ version: number }> {
    if (kind === DecisionKind.Order) throw new Refusal('meeting.decision.order');
    return this.unit.write(actor, async (work) => {
      const decision = await this.open(work, week, id);
      work.mustMatch(decision.version);
      Object.assign(decision, { kind, text });
      return { version: (await work.repository(MeetingDecisionRow).save(decision)).version };
    });
  }

  /** @throws Refusal `meeting.closed`, `meeting.decision.ordered` */
  drop(actor: Actor, week: Week, id: string): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const decision = await this.open(work, week, id);
      work.mustMatch(decision.version);
      await work.repository(MeetingDecisionRow).remove(decision);
    });
  }

  private async open(work: Work, week: Week, id: string): Promise<MeetingDecisionRow> {
    const meeting = await shareMeeting(work, week);
    must(recordOpen(meeting.state));
    const where = { id, meetingId: meeting.id };
    const lock = { mode: 'pessimistic_write' } as const;
    const decision = found(await work.repository(MeetingDecisionRow).findOne({ where, lock }));
    if (decision.orderId !== null) throw new Refusal('meeting.decision.ordered');
    return decision;
  }
}

import { Injectable } from '@nestjs/common';
import { ChangeMeeting as ChangeMeetingInput } from '@huoshui/contracts';
import { addDays, agendaOpen, Day, Week, weekEnd } from '@huoshui/domain';
import { Actor, Clock, must, Refusal, UnitOfWork } from '../platform';
import { lockMeeting } from './lock-meeting';
import { MeetingRow } from './meeting.row';

/** A meeting on a week is held soon after it. */
const LATEST_DAYS = 28;

@Injectable()
export class ChangeMeeting {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Day, place and who leads. @throws Refusal `meeting.closed`, `meeting.day` {from, to} */
  run(actor: Actor, week: Week, { day, place, chair, recorder }: ChangeMeetingInput): Promise<{ version: number }> {
    const end = weekEnd(week, this.clock.week);
    const [from, to] = [addDays(end, 1), addDays(end, LATEST_DAYS)];
    if (day < from || day > to) throw new Refusal('meeting.day', { from, to });
    return this.unit.write(actor, async (work) => {
      const meeting = await lockMeeting(work, week);
      work.mustMatch(meeting.version);
      must(agendaOpen(meeting.state));
      Object.assign(meeting, { day: day as Day, place: place.trim(), chair: chair.trim(), recorder: recorder.trim() });
      return { version: (await work.repository(MeetingRow).save(meeting)).version };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { meetingLimits, NoteAttendance as NoteAttendanceInput } from '@huoshui/contracts';
import { agendaOpen, attends, AttendanceState, Week } from '@huoshui/domain';
import { Actor, found, must, newId, Refusal, UnitOfWork } from '../platform';
import { lockMeeting, shareMeeting } from './lock-meeting';
import { MeetingAttendanceRow } from './meeting-attendance.row';

@Injectable()
export class NoteAttendance {
  constructor(private readonly unit: UnitOfWork) {}

  /** Who came, by the row's own version. @throws Refusal `meeting.closed`, `meeting.attendance.by`, `request.version.stale` */
  run(actor: Actor, week: Week, id: string, { state, by }: NoteAttendanceInput): Promise<{ version: number }> {
    const byName = must(attends(state, by ?? null));
    return this.unit.write(actor, async (work) => {
      const meeting = await shareMeeting(work, week);
      must(agendaOpen(meeting.state));
      const rows = work.repository(MeetingAttendanceRow);
      const where = { id, meetingId: meeting.id };
      const row = found(await rows.findOne({ where, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      Object.assign(row, { state, byName });
      return { version: (await rows.save(row)).version };
    });
  }

  /** Somebody who is neither a team nor a department. @throws Refusal `meeting.closed`, `meeting.agenda.full`, `request.conflict` for a name that is there */
  invite(actor: Actor, week: Week, name: string): Promise<{ id: string; version: number }> {
    return this.unit.write(actor, async (work) => {
      const meeting = await lockMeeting(work, week);
      must(agendaOpen(meeting.state));
      const rows = work.repository(MeetingAttendanceRow);
      const place = ((await rows.maximum('place', { meetingId: meeting.id })) ?? 0) + 1;
      if ((await rows.countBy({ meetingId: meeting.id })) >= meetingLimits.guests)
        throw new Refusal('meeting.agenda.full');
      const id = newId();
      const state = AttendanceState.Present;
      await rows.insert({
        id,
        meetingId: meeting.id,
        place,
        teamId: null,
        departmentId: null,
        name,
        state,
        byName: null,
      });
      return { id, version: 1 };
    });
  }
}

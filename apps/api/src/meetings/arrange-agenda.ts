import { Injectable } from '@nestjs/common';
import { agendaOpen, arranged, Week } from '@huoshui/domain';
import { Actor, must, UnitOfWork } from '../platform';
import { lockMeeting } from './lock-meeting';
import { MeetingItemRow } from './meeting-item.row';
import { MeetingRow } from './meeting.row';

@Injectable()
export class ArrangeAgenda {
  constructor(private readonly unit: UnitOfWork) {}

  /** Sets the order of the items. @throws Refusal `meeting.closed`, `meeting.agenda.differs` */
  run(actor: Actor, week: Week, itemIds: readonly string[]): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const meeting = await lockMeeting(work, week);
      work.mustMatch(meeting.version);
      must(agendaOpen(meeting.state));
      const items = await work.repository(MeetingItemRow).findBy({ meetingId: meeting.id });
      must(
        arranged(
          items.map(({ id }) => id),
          itemIds,
        ),
      );
      // The place is the meeting's matter: notes that somebody types meanwhile are not stale for it.
      await work.query(
        `UPDATE meeting_item i SET place = wanted.at FROM unnest($1::uuid[]) WITH ORDINALITY AS wanted (id, at)
         WHERE i.id = wanted.id AND i.place <> wanted.at`,
        [itemIds],
      );
      await work.query('UPDATE meeting SET version = version + 1 WHERE id = $1', [meeting.id]);
      return { version: (await work.repository(MeetingRow).findOneByOrFail({ id: meeting.id })).version };
    });
  }
}

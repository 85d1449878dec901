import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { WeeklyMeetingDetail } from '@huoshui/contracts';
import { Day, MeetingState, Minutes, minutesText, moveMeeting, Week } from '@huoshui/domain';
import { Actor, Clock, must, SYSTEM, UnitOfWork, Work } from '../platform';
import { lockMeeting } from './lock-meeting';
import { MeetingReader } from './meeting.reader';
import { MeetingRow } from './meeting.row';
import { minutesOf } from './minutes/minutes-of';

interface Moment {
  readonly instant: Date;
  readonly day: Day;
}

@Injectable()
export class MoveMeeting {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly reader: MeetingReader,
  ) {}

  /**
   * Opens the meeting, or closes it: then it has a number, its minutes are frozen with their hash, and nothing changes
   * after it. @throws Refusal `meeting.closed`, `meeting.state.closed`, `request.version.stale`
   */
  run(actor: Actor, week: Week, to: MeetingState, at: Moment = this.now()): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const meeting = await lockMeeting(work, week);
      work.mustMatch(meeting.version);
      meeting.state = must(moveMeeting(meeting.state, to));
      if (to === MeetingState.Open) {
        Object.assign(meeting, { openedAt: at.instant, openedBy: actor.personId });
      } else {
        // Nobody writes a part while the row is locked: what is read here is what is closed.
        await this.freeze(work, meeting, await this.reader.one(SYSTEM, week), at);
      }
      return { version: (await work.repository(MeetingRow).save(meeting)).version };
    });
  }

  private now(): Moment {
    return { instant: this.clock.now(), day: this.clock.today() };
  }

  private async freeze(work: Work, meeting: MeetingRow, detail: WeeklyMeetingDetail, at: Moment): Promise<void> {
    // Numbers of a year have no gaps: whoever closes at the same time waits for this one.
    await work.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`meeting.number.${meeting.year}`]);
    const [last] = await work.query<{ number: number }>(
      'SELECT coalesce(max(number), 0)::int AS number FROM meeting WHERE year = $1',
      [meeting.year],
    );
    const content: Minutes = minutesOf(detail, (last?.number ?? 0) + 1, at.day);
    const sha256 = createHash('sha256').update(minutesText(content)).digest('hex');
    const closed = { closedAt: at.instant, closedBy: work.actor.personId };
    Object.assign(meeting, { number: content.number, content, sha256, ...closed });
  }
}

import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { correctionOpen, correctionText, Week } from '@huoshui/domain';
import { Actor, Clock, found, must, newId, UnitOfWork } from '../platform';
import { lockMeeting } from './lock-meeting';

@Injectable()
export class AddCorrection {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Adds to closed minutes; they themselves stay as they are. @throws Refusal `meeting.not-closed` */
  run(actor: Actor, week: Week, text: string): Promise<{ number: number }> {
    return this.unit.write(actor, async (work) => {
      const meeting = await lockMeeting(work, week);
      must(correctionOpen(meeting.state));
      const [last] = await work.query<{ number: number; sha256: string }>(
        'SELECT number, sha256 FROM meeting_correction WHERE meeting_id = $1 ORDER BY number DESC LIMIT 1',
        [meeting.id],
      );
      const correction = { number: (last?.number ?? 0) + 1, text, day: this.clock.today() };
      const before = last?.sha256 ?? found(meeting.sha256);
      const sha256 = createHash('sha256').update(correctionText(before, correction)).digest('hex');
      await work.query(
        `INSERT INTO meeting_correction (id, meeting_id, number, text, day, sha256, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [newId(), meeting.id, correction.number, text, correction.day, sha256, actor.personId],
      );
      return { number: correction.number };
    });
  }
}

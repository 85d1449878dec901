import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CorrectionView } from '@huoshui/contracts';
import { Minutes, minutesText, Week } from '@huoshui/domain';
import { Actor, Database, found, Refusal, seesZone } from '../platform';
import { MeetingReader } from './meeting.reader';

export interface ClosedMinutes {
  readonly minutes: Minutes;
  readonly sha256: string;
  readonly corrections: readonly CorrectionView[];
}

@Injectable()
export class MinutesReader {
  constructor(
    private readonly database: Database,
    private readonly meetings: MeetingReader,
  ) {}

  /**
   * Closed minutes with what was added to them, for their document: the whole, so for the zone's readers alone.
   * @throws Refusal `session.forbidden`, `meeting.not-closed`
   * @throws Error when the stored content no longer has its hash: nothing is printed from minutes that were tampered with
   */
  async of(actor: Actor, week: Week): Promise<ClosedMinutes> {
    const row = found(
      await this.database.one<{ minutes: Minutes | null; sha256: string | null }>(
        'SELECT content AS minutes, sha256 FROM meeting WHERE week = $1',
        [week],
      ),
    );
    if (!seesZone(actor)) throw new Refusal('session.forbidden');
    const { minutes, sha256 } = row;
    if (minutes === null || sha256 === null) throw new Refusal('meeting.not-closed');
    if (createHash('sha256').update(minutesText(minutes)).digest('hex') !== sha256) {
      throw new Error(`minutes of ${week} do not have the hash they were closed with`);
    }
    return { minutes, sha256, corrections: (await this.meetings.one(actor, week)).corrections };
  }
}

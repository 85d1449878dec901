import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { MinutesCheckView, MinutesFault } from '@huoshui/contracts';
import { correctionText, Minutes, MinutesCorrection, minutesText } from '@huoshui/domain';
import { Actor, Clock, Database, newId, SYSTEM, UnitOfWork } from '../platform';

interface Stored extends Pick<MinutesFault, 'week' | 'year' | 'number'> {
  readonly minutes: Minutes;
  readonly sha256: string;
  readonly corrections: readonly (MinutesCorrection & { readonly sha256: string })[];
}

const CLOSED = `SELECT m.week, m.year, m.number, m.content AS minutes, m.sha256,
    coalesce((SELECT jsonb_agg(jsonb_build_object('number', k.number, 'text', k.text, 'day', k.day, 'sha256', k.sha256)
      ORDER BY k.number) FROM meeting_correction k WHERE k.meeting_id = m.id), '[]') AS corrections
  FROM meeting m WHERE m.state = 'closed' ORDER BY m.week`;

const LATEST = `SELECT c.at, c.meetings, c.faults,
    CASE WHEN p.id IS NULL THEN NULL ELSE jsonb_build_object('id', p.id, 'displayName', p.display_name) END AS by
  FROM minutes_check c LEFT JOIN person p ON p.id = c.asked_by ORDER BY c.at DESC LIMIT 1`;

@Injectable()
export class CheckMinutes {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly logger: PinoLogger,
  ) {}

  /** Once a day, whoever comes first. */
  async nightly(): Promise<void> {
    const day = this.clock.today();
    const done = await this.database.one('SELECT 1 FROM minutes_check WHERE day = $1 AND asked_by IS NULL', [day]);
    if (!done) await this.run(SYSTEM);
  }

  /** Takes the hash of all closed minutes and their corrections again and keeps what differs; a fault is an error in the log. */
  async run(actor: Actor): Promise<void> {
    const closed = await this.database.query<Stored>(CLOSED);
    const faults = closed.flatMap(faultsOf);
    await this.unit.write(actor, (work) =>
      work.query(
        `INSERT INTO minutes_check (id, day, asked_by, meetings, faults) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (day) WHERE asked_by IS NULL DO NOTHING`,
        [newId(), this.clock.today(), actor.personId, closed.length, JSON.stringify(faults)],
      ),
    );
    if (faults.length > 0) this.logger.error({ meetings: faults }, 'closed minutes are not what they were closed as');
  }

  /** The last look that was taken, for the office; null: none yet. */
  latest(_actor: Actor): Promise<MinutesCheckView | null> {
    return this.database.one<MinutesCheckView>(LATEST);
  }
}

/** The minutes where they differ; a correction where it, or what it was added to, does. */
function faultsOf({ minutes, sha256, corrections, ...of }: Stored): MinutesFault[] {
  const faults: MinutesFault[] = [];
  const named = { week: of.week, year: of.year, number: of.number };
  const same = minutes.week === of.week && minutes.year === of.year && minutes.number === of.number;
  if (!same || hash(minutesText(minutes)) !== sha256) faults.push({ ...named, correction: null });
  let before = sha256;
  for (const [at, { sha256: kept, ...correction }] of corrections.entries()) {
    const sound = correction.number === at + 1 && hash(correctionText(before, correction)) === kept;
    if (!sound) faults.push({ ...named, correction: correction.number });
    before = kept;
  }
  return faults;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

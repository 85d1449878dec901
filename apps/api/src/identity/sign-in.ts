import { Injectable } from '@nestjs/common';
import { SignIn as SignInInput } from '@huoshui/contracts';
import { Refusal, SYSTEM, UnitOfWork, Work } from '../platform';
import { passwordFits } from './passwords';
import { Sessions } from './sessions';

const FREE_TRIES = 3;
const LONGEST_WAIT_SECONDS = 900;

interface Known {
  id: string;
  active: boolean;
  password_hash: string;
}

/** Seconds to wait after the nth failure in a row: none for the first three, then 2, 4, 8 … 900. */
export const waitAfter = (failed: number): number =>
  failed < FREE_TRIES ? 0 : Math.min(2 ** (failed - FREE_TRIES + 1), LONGEST_WAIT_SECONDS);

@Injectable()
export class SignIn {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  /** Gives the new session's token. @throws Refusal `session.wrong`, `session.wait` {retryAfter} */
  async run(input: SignInInput): Promise<string> {
    const key = input.name.normalize('NFKC').trim().toLowerCase();
    const outcome = await this.unit.write(SYSTEM, (work) => this.attempt(work, key, input.password));
    if (typeof outcome === 'string') return outcome;
    throw outcome.wait > 0 ? new Refusal('session.wait', { retryAfter: outcome.wait }) : new Refusal('session.wrong');
  }

  private async attempt(work: Work, key: string, password: string): Promise<string | { wait: number }> {
    await work.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 1))', [key]);
    const [delay] = await work.query<{ failed: number; wait: number }>(
      `SELECT failed, greatest(0, ceil(extract(epoch FROM next_try_at - now())))::int AS wait FROM sign_in_delay WHERE name_key = $1`,
      [key],
    );
    if (delay && delay.wait > 0) return { wait: delay.wait };
    const [known] = await work.query<Known>(
      `SELECT p.id, p.active, c.password_hash FROM person p JOIN credential c ON c.person_id = p.id WHERE lower(p.name) = $1`,
      [key],
    );
    if (!(await passwordFits(password, known?.password_hash ?? null)) || !known?.active) {
      await this.fail(work, key, (delay?.failed ?? 0) + 1);
      return { wait: 0 };
    }
    await work.query('DELETE FROM sign_in_delay WHERE name_key = $1', [key]);
    return this.sessions.open(work, known.id);
  }

  private async fail(work: Work, key: string, failed: number): Promise<void> {
    await work.query(
      `INSERT INTO sign_in_delay (name_key, failed, next_try_at) VALUES ($1, $2, now() + make_interval(secs => $3))
       ON CONFLICT (name_key) DO UPDATE SET failed = excluded.failed, next_try_at = excluded.next_try_at`,
      [key, failed, waitAfter(failed)],
    );
  }
}

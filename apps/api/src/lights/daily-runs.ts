import { Injectable } from '@nestjs/common';
import { addDays, Day } from '@huoshui/domain';
import { Clock, Database, newId, SYSTEM, UnitOfWork } from '../platform';
import { LightRuleSetReader } from './light-rule-set.reader';
import { MOST_ATTEMPTS } from './light-runs';

/** Further back missed days are not read any more: what turned then is dated by the rules all the same. */
const CATCH_UP_DAYS = 14;

@Injectable()
export class DailyRuns {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly unit: UnitOfWork,
    private readonly ruleSets: LightRuleSetReader,
  ) {}

  /** The days after the last one that was judged up to today, the oldest first; today alone in a new zone. */
  async missing(): Promise<Day[]> {
    const today = this.clock.today();
    const last = await this.database.one<{ day: Day | null }>(
      `SELECT max(day) AS day FROM light_run WHERE kind = 'daily' AND state = 'done'`,
    );
    const earliest = addDays(today, -CATCH_UP_DAYS);
    const days: Day[] = [];
    let day = last?.day ? addDays(last.day, 1) : today;
    if (day < earliest) day = earliest;
    for (; day <= today; day = addDays(day, 1)) days.push(day);
    return days;
  }

  /** The one run of a day, by the rules in force on it; made when there is none. */
  async of(day: Day): Promise<string> {
    const { number } = await this.ruleSets.inForce(day);
    return this.unit.write(SYSTEM, async (work) => {
      await work.query(
        `INSERT INTO light_run (id, kind, day, rule_set_number) VALUES ($1, 'daily', $2, $3)
         ON CONFLICT (day) WHERE kind = 'daily' DO NOTHING`,
        [newId(), day, number],
      );
      const [row] = await work.query<{ id: string }>(`SELECT id FROM light_run WHERE kind = 'daily' AND day = $1`, [
        day,
      ]);
      return row?.id ?? '';
    });
  }

  /** Asked for, and left lying by workers that are gone or have failed. */
  async left(): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      `SELECT id FROM light_run WHERE kind <> 'daily' AND (state = 'waiting' AND requested_at < now() - interval '10 minutes'
         OR state = 'running' AND beat_at < now() - interval '10 minutes'
         OR state = 'failed' AND attempt < ${MOST_ATTEMPTS} AND finished_at < now() - interval '10 minutes') ORDER BY requested_at LIMIT 20`,
    );
    return rows.map((row) => row.id);
  }
}

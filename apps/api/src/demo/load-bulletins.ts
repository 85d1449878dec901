import { Injectable } from '@nestjs/common';
import { addDays, Week, weekBefore, weekEnd } from '@huoshui/domain';
import { CompileBulletin, MoveBulletin } from '../bulletins';
import { Actor, Clock, Database } from '../platform';

const WEEKS = 12;

@Injectable()
export class LoadBulletins {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly compile: CompileBulletin,
    private readonly move: MoveBulletin,
  ) {}

  /** The bulletins of the last weeks, the oldest first: all frozen but the newest, which waits for its review. */
  async run(office: Actor): Promise<void> {
    const last = this.compile.lastEnded();
    const weeks: Week[] = [last];
    while (weeks.length <= WEEKS) weeks.unshift(weekBefore(weeks[0] ?? last, this.clock.week));
    for (const week of weeks) {
      await this.compile.ifMissing(office, week, true);
      if (week !== last && !(await this.isFrozen(week))) {
        await this.move.run(office, week, 'reviewed');
        await this.move.run(office, week, 'frozen', addDays(weekEnd(week, this.clock.week), 1));
      }
    }
  }

  private async isFrozen(week: Week): Promise<boolean> {
    return (await this.database.one(`SELECT 1 FROM bulletin WHERE week = $1 AND state = 'frozen'`, [week])) !== null;
  }
}

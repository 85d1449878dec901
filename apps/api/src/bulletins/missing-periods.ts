import { Injectable } from '@nestjs/common';
import { isPeriod, Period, periodAfter, periodBefore, PeriodKind, periodKind, periodStart } from '@huoshui/domain';
import { Clock, Database, startOf } from '../platform';
import { CompileBulletin } from './compile-bulletin';

/** Further back than that nobody waits for a bulletin; the office can still compile such a one by hand. */
const CATCH_UP: Readonly<Record<PeriodKind, number>> = { week: 26, month: 6, year: 2 };

/** Which ended weeks, months and years still lack their bulletin. */
@Injectable()
export class MissingPeriods {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly compile: CompileBulletin,
  ) {}

  /**
   * Those of a kind after its last bulletin; where there is none yet, the last ended one. A month or a year is missed
   * only where weeks of it were reported on, so that a new zone gets no paper about years before it.
   */
  async of(kind: PeriodKind): Promise<Period[]> {
    const settings = this.clock.week;
    const last = this.compile.lastEnded(kind);
    const known = await this.latest(kind, last);
    if (known === null) return (await this.reported(last)) ? [last] : [];
    const missing: Period[] = [];
    for (let period = periodAfter(known, settings); period <= last; period = periodAfter(period, settings)) {
      if (await this.reported(period)) missing.push(period);
    }
    return missing;
  }

  /** The last one of the kind that has a bulletin, no further back than is caught up with. */
  private async latest(kind: PeriodKind, last: Period): Promise<Period | null> {
    let oldest = last;
    for (let count = 1; count < CATCH_UP[kind]; count += 1) oldest = periodBefore(oldest, this.clock.week);
    const row = await this.database.one<{ period: string | null }>(
      'SELECT max(period) AS period FROM bulletin WHERE kind = $1 AND period >= $2',
      [kind, oldest],
    );
    const known = row?.period ?? null;
    return isPeriod(known, this.clock.week) ? known : null;
  }

  private async reported(period: Period): Promise<boolean> {
    if (periodKind(period) === 'week') return true;
    const settings = this.clock.week;
    const found = await this.database.one(
      `SELECT 1 FROM bulletin WHERE kind = 'week' AND cutoff > $1 AND cutoff <= $2 LIMIT 1`,
      [startOf(periodStart(period, settings)), startOf(periodStart(periodAfter(period, settings), settings))],
    );
    return found !== null;
  }
}

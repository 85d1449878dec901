import { Injectable } from '@nestjs/common';
import {
  addDays,
  BulletinState,
  cutoffOf,
  Month,
  monthsOf,
  Period,
  periodEnd,
  Week,
  weekAfter,
  weekBefore,
  Year,
} from '@huoshui/domain';
import { CompileBulletin, MoveBulletin } from '../bulletins';
import { Actor, Clock, Database } from '../platform';

/** The year of the ledger, of which every week and month and the year itself have their bulletin. */
const LEDGER = { first: '2022-W01' as Week, last: '2022-W52' as Week, year: '2022' as Year };

const LAST_WEEKS = 12;

const { Reviewed, Approved, Frozen, Published } = BulletinState;

@Injectable()
export class LoadBulletins {
  constructor(
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly compile: CompileBulletin,
    private readonly move: MoveBulletin,
  ) {}

  /**
   * The bulletins of 2022 and of the last weeks, in the order in which they ended, each reviewed, approved by a colleague, frozen and
   * published; only the newest waits for its review. Taken up where it was cut off.
   */
  async run(office: Actor): Promise<void> {
    const colleague = await this.colleague(office);
    const last = this.compile.lastEnded();
    for (const period of this.periods(last)) {
      await this.compile.ifMissing(office, period, true);
      if (period !== last) await this.bring(period, office, colleague);
    }
  }

  private periods(last: Week): Period[] {
    const months: Month[] = monthsOf(Number(LEDGER.year));
    const ended = (period: Period): number => cutoffOf(period, this.clock.week).getTime();
    return [...this.weeks(last), ...months, LEDGER.year].toSorted((a, b) => ended(a) - ended(b));
  }

  private weeks(last: Week): Week[] {
    const weeks: Week[] = [];
    for (let week = LEDGER.first; week <= LEDGER.last; week = weekAfter(week, this.clock.week)) weeks.push(week);
    const recent: Week[] = [last];
    while (recent.length <= LAST_WEEKS) recent.unshift(weekBefore(recent[0] ?? last, this.clock.week));
    return [...weeks, ...recent];
  }

  private async bring(period: Period, office: Actor, colleague: Actor): Promise<void> {
    const issuedOn = addDays(periodEnd(period, this.clock.week), 1);
    const steps = [
      [Reviewed, office],
      [Approved, colleague],
      [Frozen, colleague],
      [Published, office],
    ] as const;
    const there = await this.database.one<{ state: BulletinState }>('SELECT state FROM bulletin WHERE period = $1', [
      period,
    ]);
    const done = steps.findIndex(([state]) => state === there?.state) + 1;
    for (const [state, by] of steps.slice(done)) await this.move.run(by, period, state, issuedOn);
  }

  /** Another account of the commanding office: who reviews does not approve. */
  private async colleague(office: Actor): Promise<Actor> {
    const other = await this.database.one<{ id: string; displayName: string }>(
      `SELECT id, display_name AS "displayName" FROM person WHERE demo AND active AND role = $1 AND id <> $2 ORDER BY id LIMIT 1`,
      [office.role, office.personId],
    );
    return other ? { ...office, personId: other.id, displayName: other.displayName } : office;
  }
}

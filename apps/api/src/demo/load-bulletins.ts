import { Injectable } from '@nestjs/common';
import { addDays, BulletinState, Week, weekAfter, weekBefore, weekEnd } from '@huoshui/domain';
import { CompileBulletin, MoveBulletin } from '../bulletins';
import { Actor, Clock, Database } from '../platform';

/** The year of the ledger, of which every week has its bulletin. */
const LEDGER = { first: '2022-W01' as Week, last: '2022-W52' as Week };

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
   * The bulletins of 2022 and of the last weeks, the oldest first, each reviewed, approved by a colleague, frozen and
   * published; only the newest waits for its review. Taken up where it was cut off.
   */
  async run(office: Actor): Promise<void> {
    const colleague = await this.colleague(office);
    const last = this.compile.lastEnded();
    for (const week of this.weeks(last)) {
      await this.compile.ifMissing(office, week, true);
      if (week !== last) await this.bring(week, office, colleague);
    }
  }

  private weeks(last: Week): Week[] {
    const weeks: Week[] = [];
    for (let week = LEDGER.first; week <= LEDGER.last; week = weekAfter(week, this.clock.week)) weeks.push(week);
    const recent: Week[] = [last];
    while (recent.length <= LAST_WEEKS) recent.unshift(weekBefore(recent[0] ?? last, this.clock.week));
    return [...weeks, ...recent];
  }

  private async bring(week: Week, office: Actor, colleague: Actor): Promise<void> {
    const issuedOn = addDays(weekEnd(week, this.clock.week), 1);
    const steps = [
      [Reviewed, office],
      [Approved, colleague],
      [Frozen, colleague],
      [Published, office],
    ] as const;
    const there = await this.database.one<{ state: BulletinState }>('SELECT state FROM bulletin WHERE period = $1', [
      week,
    ]);
    const done = steps.findIndex(([state]) => state === there?.state) + 1;
    for (const [state, by] of steps.slice(done)) await this.move.run(by, week, state, issuedOn);
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

import { addDays, Day } from '../../day';
import { Lane } from '../measures/lane';
import { Stretch } from './known-spell';

/** One item's lane in each of a row of weeks, alike but for their days. */
export class LaneRow {
  /** Neither end ever goes back, so the weeks that hold a day stand side by side. */
  readonly goesOn: boolean;
  private readonly stretches = new Map<Day, Stretch>();
  private readonly later = new Map<Day, Stretch>();

  constructor(readonly lanes: readonly Lane[]) {
    this.goesOn = lanes.every(({ span }, at) => {
      const before = lanes[at - 1]?.span;
      return before === undefined || (before.from <= span.from && before.to <= span.to);
    });
  }

  /** The weeks whose days hold this one, where the row goes on. */
  holding(day: Day): Stretch {
    let known = this.stretches.get(day);
    if (known === undefined) {
      known = {
        from: this.lanes.filter(({ span }) => span.to < day).length,
        until: this.lanes.filter(({ span }) => span.from <= day).length,
      };
      this.stretches.set(day, known);
    }
    return known;
  }

  /** How many weeks end before this day. */
  endingBefore(day: Day): number {
    return this.holding(day).from;
  }

  /** The weeks that hold the day so many days later; a row is asked for one number of days only. */
  holdingAfter(day: Day, days: number): Stretch {
    let known = this.later.get(day);
    if (known === undefined) this.later.set(day, (known = this.holding(addDays(day, days))));
    return known;
  }
}

import { WHOLE } from '../../projects/credit-share';
import { Fraction } from '../fraction';
import { Portion } from '../measures/portions';
import { Reading } from '../measures/reading';
import { Tally } from '../measures/tally';

interface Lasting {
  readonly days: number;
  readonly from: number;
  readonly until: number;
}

/**
 * What one subject gathers in one row of lanes. A reading counts in many weeks alike, so only where it begins and where
 * it ends is written down; a week's sum is what has begun by then less what has ended. Whole numbers, so it is exact.
 */
export class SubjectRow {
  private readonly projects: Int32Array;
  private readonly parts: Float64Array;
  private within: Float64Array | null = null;
  private amounts: bigint[] | null = null;
  private readonly lasting: Lasting[] = [];
  /** Week by week: parts that are no whole hundredths of a percent, and projects that count more or less than once. */
  private uneven: (Tally | undefined)[] | null = null;
  private tallies: (Tally | undefined)[] | null = null;

  constructor(private readonly weeks: number) {
    this.projects = new Int32Array(weeks + 1);
    this.parts = new Float64Array(weeks + 1);
  }

  /** The reading counts from one week up to, not including, another. */
  add(reading: Reading, portion: Portion, factor: Fraction | null, from: number, until: number): void {
    this.tallies = null;
    if (portion.of !== WHOLE || factor !== null) {
      const uneven = (this.uneven ??= new Array<Tally | undefined>(this.weeks));
      for (let week = from; week < until; week++) (uneven[week] ??= new Tally()).add(reading, portion, factor);
      return;
    }
    put(this.projects, 1, from, until);
    put(this.parts, portion.part, from, until);
    if (reading.within) put((this.within ??= new Float64Array(this.weeks + 1)), portion.part, from, until);
    if (reading.days !== undefined) this.lasting.push({ days: reading.days, from, until });
    if (reading.amount === undefined) return;
    const amounts = (this.amounts ??= new Array<bigint>(this.weeks + 1).fill(0n));
    const credited = BigInt(reading.amount) * BigInt(portion.part);
    amounts[from] = (amounts[from] ?? 0n) + credited;
    amounts[until] = (amounts[until] ?? 0n) - credited;
  }

  /** What it gathered in a week; nothing where nothing counted. */
  at(week: number): Tally | undefined {
    return (this.tallies ??= this.summed())[week];
  }

  private summed(): (Tally | undefined)[] {
    const lasting = this.lasting.toSorted((a, b) => a.days - b.days);
    let [projects, parts, within, amount] = [0, 0, 0, 0n];
    return Array.from({ length: this.weeks }, (_, week) => {
      projects += this.projects[week] ?? 0;
      parts += this.parts[week] ?? 0;
      within += this.within?.[week] ?? 0;
      amount += this.amounts?.[week] ?? 0n;
      const tally = this.uneven?.[week] ?? (projects === 0 ? undefined : new Tally());
      const days = lasting.filter((one) => one.from <= week && week < one.until).map((one) => one.days);
      if (projects > 0) tally?.addSums({ projects, parts: BigInt(parts), within: BigInt(within), amount, days });
      return tally;
    });
  }
}

function put(changes: Int32Array | Float64Array, by: number, from: number, until: number): void {
  changes[from] = (changes[from] ?? 0) + by;
  changes[until] = (changes[until] ?? 0) - by;
}

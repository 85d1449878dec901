import { FEN_IN_WAN, FEN_IN_YI, FEN_IN_YUAN } from '../../money';
import { WHOLE } from '../../projects/credit-share';
import { Fraction } from '../fraction';
import { AmountUnit, LeafMeasure, Take } from '../rule-measure';
import { Portion } from './portions';
import { Reading } from './reading';
import { Sum } from './sum';

export const fenIn: Readonly<Record<AmountUnit, number>> = { yuan: FEN_IN_YUAN, wan: FEN_IN_WAN, yi: FEN_IN_YI };

interface Entered {
  readonly at: string;
  readonly value: Fraction;
}

/** What many readings come to: parts and amounts (分, days) in hundredths of a percent. */
export interface Sums {
  readonly projects: number;
  readonly parts: bigint;
  readonly within: bigint;
  readonly amount: bigint;
  readonly days: readonly number[];
}

/** What one subject has gathered in one lane. Sums are exact, so their order cannot matter. */
export class Tally {
  /** Projects (or activities, or entries) that went in, shared ones as one each. */
  projects = 0;
  /** Parts of what went in, each times its factor. */
  readonly parts = new Sum();
  /** Of these, what was in time. */
  readonly within = new Sum();
  private readonly amount = new Sum();
  private readonly days: number[] = [];
  private readonly entered: Entered[] = [];

  add(reading: Reading, portion: Pick<Portion, 'part' | 'of'>, factor: Fraction | null): void {
    this.projects += 1;
    this.parts.add(1, portion, factor);
    if (reading.within) this.within.add(1, portion, factor);
    if (reading.amount !== undefined) this.amount.add(reading.amount, portion, factor);
    if (reading.days !== undefined) this.days.push(reading.days);
  }

  /** What others have summed already. */
  addSums({ projects, parts, within, amount, days }: Sums): void {
    this.projects += projects;
    this.parts.addWhole(parts);
    this.within.addWhole(within);
    this.amount.addWhole(amount);
    for (const one of days) this.days.push(one);
  }

  enter(at: string, value: Fraction): void {
    this.projects += 1;
    this.entered.push({ at, value });
  }

  /** In the measure's own unit; null when there is nothing to take a median, a mean or a rate of. */
  measured(measure: LeafMeasure): Fraction | null {
    switch (measure.kind) {
      case 'medianDays':
        return median(this.days);
      case 'meanDays':
        return this.days.length === 0 ? null : Fraction.of(total(this.days), this.days.length);
      case 'daysUntil':
        return nth(this.days, measure.nth ?? 1);
      case 'withinDays': {
        const all = this.parts.value;
        return all.numerator === 0n ? null : this.within.value.times(HUNDRED).over(all);
      }
      case 'amount':
      case 'invested':
        return this.amount.value.over(Fraction.of(fenIn[measure.unit]));
      case 'overdueDays':
        return this.amount.value;
      case 'entered':
      case 'mark':
        return this.taken(measure.take ?? 'sum');
      default:
        return this.parts.value;
    }
  }

  /** The sum of nothing is zero; of anything else there is none. */
  private taken(take: Take): Fraction | null {
    if (take === 'sum') return Fraction.sum(this.entered.map((one) => one.value));
    const [first] = this.entered;
    if (first === undefined) return null;
    if (take === 'latest') return this.entered.reduce((a, b) => (b.at > a.at ? b : a)).value;
    const values = this.entered.map((one) => one.value).toSorted((a, b) => a.compare(b));
    if (take === 'least') return values[0] ?? null;
    if (take === 'most') return values.at(-1) ?? null;
    const counted = take === 'trimmed' && values.length > 2 ? values.slice(1, -1) : values;
    return Fraction.sum(counted).over(Fraction.of(counted.length));
  }
}

const HUNDRED = Fraction.of(100);

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

function nth(values: readonly number[], place: number): Fraction | null {
  const value = values.toSorted((a, b) => a - b)[place - 1];
  return value === undefined ? null : Fraction.of(value);
}

function median(values: readonly number[]): Fraction | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 1 ? upper : (sorted[middle - 1] ?? upper);
  return Fraction.of(lower + upper, 2);
}

/** A part in hundredths of a percent, cut, for people to read. */
export const basisPointsOf = ({ part, of }: Pick<Portion, 'part' | 'of'>): number => Math.floor((part * WHOLE) / of);

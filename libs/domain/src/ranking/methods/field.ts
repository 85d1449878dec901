import { Fraction } from '../fraction';
import { Direction } from '../rule-method';

export interface Standing {
  readonly id: string;
  readonly value: Fraction;
}

export interface End {
  readonly value: Fraction;
  /** Who stands there, in the zone's order. */
  readonly ids: readonly string[];
}

export interface Place {
  readonly place: number;
  /** How many stand there. */
  readonly equal: number;
  readonly places: number;
}

/** Everybody that a relative method compares, by what was measured of each. Who could not be measured is not among them. */
export class Field {
  private readonly sorted = new Map<Direction, readonly Standing[]>();

  constructor(private readonly standings: readonly Standing[]) {}

  best(direction: Direction): End | null {
    return this.end(this.inOrder(direction)[0]);
  }

  worst(direction: Direction): End | null {
    return this.end(this.inOrder(direction).at(-1));
  }

  /** What everybody measured comes to. */
  sum(): Fraction {
    return Fraction.sum(this.standings.map((one) => one.value));
  }

  /** Null when nobody measured anything. */
  mean(): Fraction | null {
    return this.standings.length === 0 ? null : this.sum().over(Fraction.of(this.standings.length));
  }

  /** 1 for the best; equal ones share a place and the next is skipped. Only who measured `least` or more is placed. */
  place(value: Fraction, direction: Direction, least: Fraction | null): Place | null {
    if (least !== null && value.compare(least) < 0) return null;
    const placed = this.standings.filter((one) => least === null || one.value.compare(least) >= 0);
    const sign = signOf(direction);
    return {
      place: 1 + placed.filter((one) => one.value.compare(value) * sign > 0).length,
      equal: placed.filter((one) => one.value.compare(value) === 0).length,
      places: placed.length,
    };
  }

  private end(one: Standing | undefined): End | null {
    if (one === undefined) return null;
    const ids = this.standings.filter((other) => other.value.compare(one.value) === 0).map((other) => other.id);
    return { value: one.value, ids };
  }

  private inOrder(direction: Direction): readonly Standing[] {
    const known = this.sorted.get(direction);
    if (known) return known;
    const sign = signOf(direction);
    const sorted = this.standings.toSorted((a, b) => b.value.compare(a.value) * sign);
    this.sorted.set(direction, sorted);
    return sorted;
  }
}

const signOf = (direction: Direction): number => (direction === 'atLeast' ? 1 : -1);

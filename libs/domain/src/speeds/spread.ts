import { Fraction } from '../ranking/fraction';

/** How long a number of projects took. */
export interface Spread {
  readonly count: number;
  /** Twice the median: that of an even number of projects lies between two and may end in a half. Null without projects. */
  readonly medianHalves: number | null;
  /** So many days were enough for nine in ten (nearest rank). Null without projects. */
  readonly p90: number | null;
}

/** Median and 90th percentile of whole days, exact: PostgreSQL's percentile_cont(0.5) and percentile_disc(0.9). */
export function spread(days: readonly number[]): Spread {
  const sorted = [...days].sort((a, b) => a - b);
  const count = sorted.length;
  const at = (index: number): number => sorted[index] ?? 0;
  if (count === 0) return { count, medianHalves: null, p90: null };
  return {
    count,
    medianHalves: at(Math.floor((count - 1) / 2)) + at(Math.floor(count / 2)),
    p90: at(Math.floor((count * 9 + 9) / 10) - 1),
  };
}

/**
 * How much longer or shorter than a yardstick, in thousandths of it, rounded half away from zero: 45 days against a
 * baseline of 90 is −500, "−50.0 %". Null where one of the two is not there, or nothing can be compared with zero.
 * @param halves twice the days, as `Spread` gives them
 */
export function changeInPermille(halves: number | null, yardstickHalves: number | null): number | null {
  if (halves === null || yardstickHalves === null || yardstickHalves <= 0) return null;
  const change = Fraction.of(halves - yardstickHalves, yardstickHalves).times(Fraction.of(1_000));
  return Number(change.rounded(0).numerator);
}

/** One part of a divided whole. */
export interface SplitPart {
  /** In the unit of the whole. */
  readonly value: number;
  /** Steps that it got from the remainder, beyond its weight's floor: 0 or 1, and what no step could hold. */
  readonly extra: number;
}

export interface Split {
  readonly parts: readonly SplitPart[];
  /** What was left when each part had the floor of its weight, in the unit of the whole; it is handed out in `extra`. */
  readonly remainder: number;
}

/**
 * Divides a whole number by weights so that the parts sum to it exactly: each part gets the floor of its due, the rest goes
 * step by step to the largest fractions, the earlier first among equals (largest remainder method, Hamilton). Money is
 * divided in steps (1 万元); what is smaller than a step goes to the first part with the largest weight.
 * @param weights whole numbers, none negative; where all are zero nothing is divided and null is given
 */
export function splitTarget(total: number, weights: readonly number[], step = 1): Split | null {
  if (weights.some((weight) => !Number.isSafeInteger(weight) || weight < 0)) return null;
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n || !Number.isSafeInteger(total) || total < 0) return null;
  const steps = BigInt(Math.floor(total / step));
  const loose = total - Number(steps) * step;
  const floors = weights.map((weight) => (steps * BigInt(weight)) / sum);
  const rests = weights.map((weight) => (steps * BigInt(weight)) % sum);
  const left = Number(steps - floors.reduce((all, floor) => all + floor, 0n));
  const order = rests
    .map((rest, at) => ({ rest, at }))
    .toSorted((one, other) => (one.rest === other.rest ? one.at - other.at : one.rest > other.rest ? -1 : 1));
  const lucky = new Set(order.slice(0, left).map(({ at }) => at));
  const heaviest = weights.indexOf(Math.max(...weights));
  const parts = floors.map((floor, at) => {
    const extra = (lucky.has(at) ? step : 0) + (at === heaviest ? loose : 0);
    return { value: Number(floor) * step + extra, extra };
  });
  return { parts, remainder: left * step + loose };
}

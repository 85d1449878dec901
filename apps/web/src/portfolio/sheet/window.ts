/** Rows drawn beyond the edge, so that a quick hand meets no blank. */
const OVERSCAN = 6;

/** Where each row begins, and at the end where the last one ends. */
export function offsetsOf(heights: readonly number[]): readonly number[] {
  const offsets = [0];
  for (const height of heights) offsets.push((offsets.at(-1) ?? 0) + height);
  return offsets;
}

/** First and one past the last of the rows that are seen, with a few beyond each edge. */
export function windowOf(offsets: readonly number[], top: number, height: number): readonly [number, number] {
  const count = offsets.length - 1;
  const first = rowAt(offsets, top);
  const last = rowAt(offsets, top + height);
  return [Math.max(first - OVERSCAN, 0), Math.min(last + 1 + OVERSCAN, count)];
}

/** The row at a height, by halving. */
function rowAt(offsets: readonly number[], y: number): number {
  let [low, high] = [0, Math.max(offsets.length - 2, 0)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((offsets[middle] ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

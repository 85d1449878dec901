const ROUNDS = 40;

/** Milliseconds of one call. */
async function timed(call) {
  const start = performance.now();
  await call();
  return performance.now() - start;
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

/**
 * Times two ways to one answer in turn, A B A B …, after a warm-up of both.
 * @param {() => Promise<unknown>} product the product's own way
 * @param {() => Promise<unknown>} floor the hand-written SQL on the same database
 * @returns {Promise<{ p50: number, p95: number, floor50: number, ratio: number }>} milliseconds, and p50 / floor50
 */
export async function sideBySide(product, floor) {
  for (let warm = 0; warm < 3; warm++) await Promise.all([product(), floor()]);
  const ours = [];
  const bare = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await timed(product));
    bare.push(await timed(floor));
  }
  for (const list of [ours, bare]) list.sort((a, b) => a - b);
  const [p50, p95, floor50] = [at(ours, 0.5), at(ours, 0.95), at(bare, 0.5)];
  return { p50, p95, floor50, ratio: p50 / floor50 };
}

/** One row of the report. */
export const row = (name, { p50, p95, floor50, ratio }) =>
  `${name.padEnd(44)} p50 ${p50.toFixed(1).padStart(7)} ms   p95 ${p95.toFixed(1).padStart(7)} ms   SQL ${floor50.toFixed(1).padStart(7)} ms   ×${ratio.toFixed(1)}`;

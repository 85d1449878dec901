const ROUNDS = 40;

/** Milliseconds of one call, and the processor time that went by meanwhile. */
async function timed(call, spent) {
  const [start, before] = [performance.now(), spent()];
  await call();
  const ms = performance.now() - start;
  const after = spent();
  return { ms, api: (after?.api ?? NaN) - before?.api, database: (after?.database ?? NaN) - before?.database };
}

const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];

const mean = (values) => values.reduce((sum, one) => sum + one, 0) / values.length;

/** Times two ways to one answer in turn, A B A B …, after a warm-up of both. */
async function sideBySide(product, floor, spent, rounds) {
  for (let warm = 0; warm < 3; warm++) await Promise.all([product(), floor()]);
  const ours = [];
  const bare = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await timed(product, spent));
    bare.push(await timed(floor, spent));
  }
  const [clock, bareClock] = [ours, bare].map((list) => list.map(({ ms }) => ms).sort((a, b) => a - b));
  return {
    p50: at(clock, 0.5),
    p95: at(clock, 0.95),
    floor50: at(bareClock, 0.5),
    api: mean(ours.map((one) => one.api)),
    database: mean(ours.map((one) => one.database)),
    bare: mean(bare.map((one) => one.database)),
  };
}

const figure = (value) => value.toFixed(1).padStart(7);

/** One row of the report. */
function row(name, { p50, p95, floor50, api, database, bare }) {
  const clock = `p50 ${figure(p50)} ms   p95 ${figure(p95)} ms   SQL ${figure(floor50)} ms   ×${(p50 / floor50).toFixed(1)}`;
  const processor = `processor: API ${figure(api)} + database ${figure(database)} ms, SQL ${figure(bare)} ms`;
  return `${name.padEnd(48)} ${clock}${Number.isNaN(api) ? '' : `   ${processor}`}`;
}

/**
 * The product beside hand-written SQL for the same answer, one row a case. On a busy machine compare the processor times.
 * @param {{ get: Function, sql: import('pg').Client, spent: () => ({ api: number, database: number } | null) }} stage
 * @param {readonly (readonly [name: string, product: string | Function, floor: string | Function])[]} cases
 *   the product's path, or a call; the hand-written SQL, or a call
 */
export async function* compared({ get, sql, spent }, cases, rounds = ROUNDS) {
  for (const [name, product, floor] of cases) {
    const ours = typeof product === 'string' ? () => get(product) : product;
    const bare = typeof floor === 'string' ? () => sql.query(floor) : floor;
    yield row(name, await sideBySide(ours, bare, spent, rounds));
  }
}

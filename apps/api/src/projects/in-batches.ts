/** So many rows go to PostgreSQL in one statement: small against its time limit, large against the round trip. */
const ROWS = 2_000;

export async function inBatches<T>(rows: readonly T[], send: (batch: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS) await send(rows.slice(at, at + ROWS));
}

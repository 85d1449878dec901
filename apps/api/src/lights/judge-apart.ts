/** So many that fail each by itself, and it is no longer a matter of single projects. */
const MOST_FAILING = 5;

/**
 * Judges projects in batches; a batch that fails is halved until those that it fails of stand alone, so that one bad project
 * keeps no other from being judged. Gives those that could not be judged, each with what it failed of.
 * @throws Error whatever the last one failed of, once too many fail: then the fault is elsewhere
 */
export async function judgeApart(
  ids: readonly string[],
  size: number,
  judge: (batch: readonly string[]) => Promise<unknown>,
): Promise<Map<string, unknown>> {
  const failing = new Map<string, unknown>();
  const waiting = Array.from({ length: Math.ceil(ids.length / size) }, (_, at) =>
    ids.slice(at * size, (at + 1) * size),
  );
  for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
    try {
      await judge(batch);
    } catch (error) {
      const [alone] = batch;
      if (batch.length > 1 || alone === undefined) {
        const half = Math.ceil(batch.length / 2);
        waiting.unshift(batch.slice(0, half), batch.slice(half));
      } else {
        failing.set(alone, error);
        if (failing.size >= MOST_FAILING) throw error;
      }
    }
  }
  return failing;
}

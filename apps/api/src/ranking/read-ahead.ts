import { setImmediate } from 'node:timers/promises';
import { Progress } from '../platform';

/** So many projects are read at once: no statement runs long, and what is held of them is gone before it grows old. */
const AT_ONCE = 2_000;

/**
 * Reads batch after batch, the next one while the last is worked on, and lets others in between.
 * @throws the signal's reason once it is aborted
 */
export async function readAhead<T>(
  ids: readonly string[],
  read: (ids: readonly string[]) => Promise<T>,
  work: (batch: T) => void,
  progress?: Progress,
): Promise<void> {
  const batch = (from: number) => (from < ids.length ? read(ids.slice(from, from + AT_ONCE)) : null);
  let next = batch(0);
  for (let from = 0; next !== null; from += AT_ONCE) {
    progress?.told(from, ids.length);
    const known = await next;
    progress?.signal.throwIfAborted();
    next = batch(from + AT_ONCE);
    // Whoever throws below must not leave a rejection that nobody waits for.
    next?.catch(() => undefined);
    work(known);
    await setImmediate();
  }
  progress?.told(ids.length, ids.length);
}

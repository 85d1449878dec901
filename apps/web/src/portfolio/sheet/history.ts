/** Most steps that can be taken back. */
export const MOST_STEPS = 50;

/** States one after the other, of which one is now. */
export interface History<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
}

export const begun = <T>(now: T): History<T> => ({ past: [], now, future: [] });

export const stepped = <T>({ past, now }: History<T>, next: T): History<T> => ({
  past: [...past, now].slice(-MOST_STEPS),
  now: next,
  future: [],
});

export const undone = <T>(history: History<T>): History<T> => {
  const { past, now, future } = history;
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), now: past.at(-1) as T, future: [now, ...future] };
};

export const redone = <T>(history: History<T>): History<T> => {
  const { past, now, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, now], now: future[0] as T, future: future.slice(1) };
};

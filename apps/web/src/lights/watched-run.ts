import { DestroyRef, inject, signal, Signal } from '@angular/core';
import { LightRunView } from '@huoshui/contracts';
import { LightsApi } from './lights-api';

const EACH_MS = 700;

/** So many looks without any movement, and nobody is asked to wait any longer. */
const STILL_LOOKS = 60;

export interface WatchedRun {
  /** From 0 to 1; null while none is under way. */
  readonly share: Signal<number | null>;
  /** Why the last one that was followed has not ended well; empty when it has, or nothing was followed. */
  readonly trouble: Signal<string>;
  /** Follows a run until it is done, which it gives; null when it failed, does not move, or the page was left. */
  follow(id: string): Promise<LightRunView | null>;
}

/** What is to be said of a computation that failed. */
export const failedRun = ({ attempt, reason }: LightRunView): string =>
  $localize`计算没有完成，已试 ${attempt}:attempt: 次，系统会自动再试。原因：${reason ?? '—'}:reason:`;

/** Follows a computation over all projects. Call it where a page is made. */
export function watchedRun(): WatchedRun {
  const api = inject(LightsApi);
  const share = signal<number | null>(null);
  const trouble = signal('');
  let left = false;
  inject(DestroyRef).onDestroy(() => (left = true));

  const follow = async (id: string): Promise<LightRunView | null> => {
    share.set(0);
    trouble.set('');
    try {
      let seen = '';
      for (let still = 0; !left && still < STILL_LOOKS; still += 1) {
        const now = await api.run(id);
        if (now.state === 'done') return now;
        if (now.state === 'failed') {
          trouble.set(failedRun(now));
          return null;
        }
        const moved = `${now.state} ${now.attempt} ${now.done}`;
        if (moved !== seen) still = 0;
        seen = moved;
        share.set(now.total === 0 ? 0 : now.done / now.total);
        await new Promise((done) => setTimeout(done, EACH_MS));
      }
      if (!left) trouble.set($localize`计算还没有动静，后台空出来会接着算，请稍后回来查看。`);
      return null;
    } finally {
      share.set(null);
    }
  };
  return { share: share.asReadonly(), trouble: trouble.asReadonly(), follow };
}

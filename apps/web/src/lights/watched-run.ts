import { DestroyRef, inject, signal, Signal } from '@angular/core';
import { LightRunView } from '@huoshui/contracts';
import { LightsApi } from './lights-api';

const EACH_MS = 700;

export interface WatchedRun {
  readonly run: Signal<LightRunView | null>;
  /** From 0 to 1; null while none is under way. */
  readonly share: Signal<number | null>;
  /** Follows a run until it is done, which it gives; null when it failed or the page was left. */
  follow(id: string): Promise<LightRunView | null>;
}

/** Follows a computation over all projects. Call it where a page is made. */
export function watchedRun(): WatchedRun {
  const api = inject(LightsApi);
  const run = signal<LightRunView | null>(null);
  const share = signal<number | null>(null);
  let left = false;
  inject(DestroyRef).onDestroy(() => (left = true));

  const follow = async (id: string): Promise<LightRunView | null> => {
    share.set(0);
    try {
      while (!left) {
        const now = await api.run(id);
        run.set(now);
        if (now.state === 'done') return now;
        if (now.state === 'failed') return null;
        share.set(now.total === 0 ? 0 : now.done / now.total);
        await new Promise((done) => setTimeout(done, EACH_MS));
      }
      return null;
    } finally {
      share.set(null);
    }
  };
  return { run: run.asReadonly(), share: share.asReadonly(), follow };
}

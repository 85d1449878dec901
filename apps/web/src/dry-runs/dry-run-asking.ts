import { DestroyRef, inject, signal, Signal } from '@angular/core';
import { AskDryRun, DryRunView, ReadSoFar } from '@huoshui/contracts';
import { DryRunsApi } from './dry-runs-api';

/** One dry run at a time: to ask anew, to cancel or to leave the page ends the one before, on the server as well. */
export interface DryRunAsking {
  readonly busy: Signal<boolean>;
  /** The last one was broken off by the person. */
  readonly cancelled: Signal<boolean>;
  /** Null until the first projects are read. */
  readonly far: Signal<ReadSoFar | null>;
  readonly failure: Signal<unknown>;
  /** What the last one gave; it stays while the next one is under way. */
  readonly view: Signal<DryRunView | null>;
  run(asked: AskDryRun): Promise<void>;
  cancel(): void;
  /** Ends what is under way and forgets what there was. */
  clear(): void;
}

/** Call it where a page is made. */
export function dryRunAsking(): DryRunAsking {
  const api = inject(DryRunsApi);
  const busy = signal(false);
  const cancelled = signal(false);
  const far = signal<ReadSoFar | null>(null);
  const failure = signal<unknown>(null);
  const view = signal<DryRunView | null>(null);
  let going = new AbortController();

  const end = (): void => {
    going.abort();
    busy.set(false);
  };
  const cancel = (): void => {
    end();
    cancelled.set(true);
  };
  const run = async (asked: AskDryRun): Promise<void> => {
    going.abort();
    const own = (going = new AbortController());
    busy.set(true);
    cancelled.set(false);
    far.set(null);
    failure.set(null);
    try {
      const told = await api.run(asked, (read) => far.set(read), own.signal);
      if (told && own === going) view.set(told);
    } catch (problem) {
      if (own === going) failure.set(problem);
    } finally {
      if (own === going) busy.set(false);
    }
  };
  const clear = (): void => {
    end();
    cancelled.set(false);
    view.set(null);
    failure.set(null);
  };
  inject(DestroyRef).onDestroy(end);
  return { busy, cancelled, far, failure, view, run, cancel, clear };
}

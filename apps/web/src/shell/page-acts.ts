import { inject, signal, Signal } from '@angular/core';
import { Acting } from './acting';

/** Writes behind the buttons of a page that shows what they change. */
export interface PageActs {
  /** One is under way: the buttons wait. */
  readonly busy: Signal<boolean>;
  /** Runs a write; what is shown is read anew when it was done, and when somebody else was first and the person wants it. */
  act(write: () => Promise<unknown>, done?: string): Promise<void>;
}

/** Call it where a page is made. */
export function pageActs(shown: { reload(): unknown }): PageActs {
  const acting = inject(Acting);
  const busy = signal(false);
  const reload = (): void => void shown.reload();
  return {
    busy: busy.asReadonly(),
    act: async (write, done) => {
      busy.set(true);
      if (await acting.run(write, { ...(done !== undefined && { done }), stale: reload })) reload();
      busy.set(false);
    },
  };
}

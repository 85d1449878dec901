import { inject, Service } from '@angular/core';
import { Acting } from './acting';

export interface DraftToSave {
  /** The draft that is worked on; left out while it is none yet. */
  readonly id: string | undefined;
  readonly change: (id: string) => Promise<unknown>;
  readonly create: () => Promise<{ readonly id: string }>;
  /** Fetches what somebody else saved meanwhile. */
  readonly reload: () => void;
}

/** Saves drafts of rules and definitions. Of two people who save at once the second may keep a draft beside the other's. */
@Service()
export class SavingDraft {
  private readonly acting = inject(Acting);

  /** Gives the id under which the draft is kept, null when it was not saved. */
  async run({ id, change, create, reload }: DraftToSave): Promise<string | null> {
    let saved = id ?? '';
    const anew = async (): Promise<void> => void (saved = (await create()).id);
    const done = await this.acting.run(() => (id ? change(id) : anew()), {
      done: $localize`草稿已保存`,
      stale: reload,
      keep: {
        text: $localize`您写的可以另存为一份新草稿，两份都在，可以对照着合并；`,
        action: $localize`另存为新草稿`,
        write: anew,
      },
    });
    return done ? saved : null;
  }
}

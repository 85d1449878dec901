import { inject, Service } from '@angular/core';
import { Confirm, Toasts } from '@huoshui/ui';
import { Refusal } from './http/refusal';
import { say } from './words/say';

export interface ActingWords {
  /** Said when it worked. */
  readonly done?: string;
  /** Fetches the newer values when somebody else changed the record meanwhile. */
  readonly stale?: () => void;
}

/** Runs a write behind a button: says that it worked or why not, and offers the newer record when ours was old. */
@Service()
export class Acting {
  private readonly toasts = inject(Toasts);
  private readonly confirm = inject(Confirm);

  /** Gives true when the write was done. */
  async run(write: () => Promise<unknown>, words: ActingWords = {}): Promise<boolean> {
    try {
      await write();
      if (words.done) this.toasts.done(words.done);
      return true;
    } catch (error) {
      if (isStale(error) && words.stale) await this.offerNewer(words.stale);
      else this.toasts.failed(say(error));
      return false;
    }
  }

  /** "记录已被别人修改": keeps what was typed until the person takes the newer values. */
  async offerNewer(reload: () => void): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`记录已被别人修改`,
      text: $localize`您打开之后，这条记录有了新的内容。载入最新内容后再改，刚才的修改没有保存。`,
      action: $localize`载入最新内容`,
    });
    if (answer) reload();
  }
}

export const isStale = (error: unknown): boolean => error instanceof Refusal && error.code === 'request.version.stale';

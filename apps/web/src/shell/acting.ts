import { inject, Service } from '@angular/core';
import { Confirm, Toasts } from '@huoshui/ui';
import { Refusal } from './http/refusal';
import { say } from './words/say';

/** A way to save what was typed although somebody else saved first, so that neither is lost. */
export interface KeepWords {
  /** What will be kept where, said before it is done. */
  readonly text: string;
  /** The button's word. */
  readonly action: string;
  readonly write: () => Promise<unknown>;
}

export interface ActingWords {
  /** Said when it worked. */
  readonly done?: string;
  /** Fetches the newer values when somebody else changed the record meanwhile. */
  readonly stale?: () => void;
  /** Offered beside the newer values where what was typed can be kept, too. */
  readonly keep?: KeepWords;
}

/** Runs a write behind a button: says that it worked or why not, and offers the newer record when ours was old. */
@Service()
export class Acting {
  private readonly toasts = inject(Toasts);
  private readonly confirm = inject(Confirm);

  /** Gives true when the write was done, or what was typed was kept beside the newer record. */
  async run(write: () => Promise<unknown>, words: ActingWords = {}): Promise<boolean> {
    try {
      await write();
      if (words.done) this.toasts.done(words.done);
      return true;
    } catch (error) {
      if (isStale(error) && words.stale) return this.settle(words.stale, words);
      this.toasts.failed(say(error));
      return false;
    }
  }

  /** "记录已被别人修改": what was typed stays until the person takes the newer values. */
  async offerNewer(reload: () => void): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`记录已被别人修改`,
      text: $localize`您打开之后，这条记录有了新的内容，您刚才的修改没有保存。点“取消”，您写的还在，可以先抄下来；点“载入最新内容”，在最新的上面再改。`,
      action: $localize`载入最新内容`,
    });
    if (answer) reload();
  }

  private async settle(reload: () => void, { keep, done }: ActingWords): Promise<boolean> {
    if (!keep) {
      await this.offerNewer(reload);
      return false;
    }
    const answer = await this.confirm.ask({
      title: $localize`记录已被别人修改`,
      text: $localize`您打开之后，别人保存过新的内容，您的还没有保存。${keep.text}:keep:也可以载入最新内容，您写的就没有了。`,
      action: keep.action,
      other: $localize`载入最新内容`,
    });
    if (answer?.other) reload();
    if (!answer || answer.other) return false;
    return this.run(keep.write, { ...(done !== undefined && { done }), stale: reload, keep });
  }
}

export const isStale = (error: unknown): boolean => error instanceof Refusal && error.code === 'request.version.stale';

import { ChangeDetectionStrategy, Component, computed, effect, input, output, signal } from '@angular/core';
import { Dialog } from './dialog';
import type { Answer } from './confirm';

export interface Question {
  readonly title: string;
  readonly text?: string;
  /** The button's word: what will happen, not "确定". */
  readonly action: string;
  readonly danger?: boolean;
  /** A second way out that does something else, beside the first and before 取消. */
  readonly other?: string;
  /** Asks for a reason under this label, of at most `most` characters. */
  readonly reason?: { readonly label: string; readonly most: number };
}

/** The box that `Confirm` opens. */
@Component({
  selector: 'ui-confirm-box',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog],
  templateUrl: './confirm-box.html',
})
export class ConfirmBox {
  readonly question = input.required<Question>();
  readonly answered = output<Answer | null>();
  protected readonly open = signal(true);
  protected readonly reason = signal('');
  protected readonly incomplete = computed(() => this.question().reason !== undefined && this.reason().trim() === '');

  constructor() {
    effect(() => {
      if (!this.open()) this.answered.emit(null);
    });
  }

  protected type(event: Event): void {
    this.reason.set((event.target as HTMLTextAreaElement).value);
  }

  protected takeOther(): void {
    this.answered.emit({ reason: '', other: true });
  }

  protected agree(): void {
    if (!this.incomplete()) this.answered.emit({ reason: this.reason().trim(), other: false });
  }
}

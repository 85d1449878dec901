import { ChangeDetectionStrategy, Component, effect, ElementRef, input, model, viewChild } from '@angular/core';
import { Icon } from '../shared/icon';

let made = 0;

/** A native dialog, so the browser keeps the focus inside, the page behind inert and Esc working; `drawer` comes from the side. */
@Component({
  selector: 'ui-dialog',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  // A click beside the box closes it, for the mouse alone: the keyboard has Esc.
  host: { '(click)': 'outside($event)' },
  template: `
    <dialog #box [class.drawer]="kind() === 'drawer'" [attr.aria-labelledby]="id" (close)="open.set(false)">
      @if (open()) {
        <header>
          <h2 [id]="id">{{ title() }}</h2>
          <button type="button" class="button quiet small" aria-label="关闭" i18n-aria-label (click)="open.set(false)">
            <ui-icon name="close" />
          </button>
        </header>
        <div class="content"><ng-content /></div>
      }
    </dialog>
  `,
  styleUrl: './dialog.css',
})
export class Dialog {
  protected readonly id = `dialog-${(made += 1)}`;
  readonly title = input.required<string>();
  readonly kind = input<'dialog' | 'drawer'>('dialog');
  readonly open = model(false);
  private readonly box = viewChild.required<ElementRef<HTMLDialogElement>>('box');

  constructor() {
    effect(() => {
      const box = this.box().nativeElement;
      if (this.open() && !box.open) box.showModal();
      if (!this.open() && box.open) box.close();
    });
  }

  protected outside(event: MouseEvent): void {
    if (event.target === this.box().nativeElement) this.open.set(false);
  }
}

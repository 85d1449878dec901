import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Icon } from './icon';
import { Toasts } from './toasts';

/** Where toasts appear; read out politely. */
@Component({
  selector: 'ui-toast-shelf',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { role: 'status', 'aria-live': 'polite' },
  template: `
    @for (toast of toasts.shown(); track toast.id) {
      <div class="toast" [class.alarm]="toast.kind === 'alarm'">
        <ui-icon [name]="toast.kind === 'alarm' ? 'alert' : 'check'" />
        <span>{{ toast.text }}</span>
        <button type="button" aria-label="关闭" i18n-aria-label (click)="toasts.drop(toast.id)">
          <ui-icon name="close" [size]="14" />
        </button>
      </div>
    }
  `,
  styles: `
    :host {
      position: fixed;
      inset: calc(var(--hs-bar) + 12px) 12px auto;
      z-index: 60;
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: 8px;
      pointer-events: none;
    }
    .toast {
      display: flex;
      align-items: center;
      gap: 10px;
      max-width: 560px;
      padding: 8px 12px;
      border-radius: var(--hs-radius);
      background: var(--hs-surface);
      color: var(--hs-good);
      box-shadow: var(--hs-shadow-high);
      pointer-events: auto;
    }
    .toast.alarm {
      color: var(--hs-alarm);
    }
    .toast span {
      color: var(--hs-ink);
    }
    button {
      padding: 4px;
      border: 0;
      background: none;
      color: var(--hs-ink-faint);
      cursor: pointer;
    }
  `,
})
export class ToastShelf {
  protected readonly toasts = inject(Toasts);
}

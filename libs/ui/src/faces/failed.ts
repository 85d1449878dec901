import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { Icon } from '../shared/icon';

/** The second face: what went wrong, and one more try. */
@Component({
  selector: 'ui-failed',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  host: { role: 'alert' },
  template: `
    <ui-icon name="alert" [size]="32" />
    <p>{{ message() }}</p>
    <button type="button" class="button" (click)="retry.emit()" i18n>重试</button>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: var(--hs-space-3);
      padding: var(--hs-space-6) var(--hs-space-4);
      text-align: center;
    }
    ui-icon {
      color: var(--hs-alarm);
    }
  `,
})
export class Failed {
  readonly message = input.required<string>();
  readonly retry = output<void>();
}

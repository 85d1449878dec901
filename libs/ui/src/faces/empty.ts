import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { IconName } from '../shared/icons';
import { Icon } from '../shared/icon';

/** The third face: nothing here, and what to do about it (project the action). */
@Component({
  selector: 'ui-empty',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  template: `
    <ui-icon [name]="icon()" [size]="36" />
    @if (page()) {
      <h1>{{ title() }}</h1>
    } @else {
      <p class="strong">{{ title() }}</p>
    }
    @if (hint()) {
      <p class="soft">{{ hint() }}</p>
    }
    <div class="buttons"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: center;
      gap: 6px;
      padding: var(--hs-space-6) var(--hs-space-4);
      text-align: center;
    }
    ui-icon {
      color: var(--hs-line-strong);
    }
    .buttons {
      margin-top: 6px;
    }
    .buttons:empty {
      display: none;
    }
  `,
})
export class Empty {
  readonly title = input.required<string>();
  readonly hint = input<string>();
  /** True where this is all that the page says. */
  readonly page = input(false);
  readonly icon = input<IconName>('empty');
}

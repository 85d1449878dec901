import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { BackLink } from './back-link';

/** The page's name, what it is about, and its actions at the right. */
@Component({
  selector: 'ui-page-header',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [BackLink],
  template: `
    <div class="words">
      @if (back()) {
        <ui-back-link [to]="back()!" [label]="backLabel()" />
      }
      <h1>{{ title() }}</h1>
      @if (sub()) {
        <p class="soft">{{ sub() }}</p>
      }
      <ng-content select="[beside]" />
    </div>
    <div class="buttons"><ng-content /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: var(--hs-space-3);
      margin-bottom: var(--hs-space-4);
    }
    .words {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 4px 12px;
      min-width: 0;
    }
    .buttons {
      min-width: 0;
      max-width: 100%;
    }
    h1 {
      overflow-wrap: anywhere;
    }
    @media (max-width: 767px) {
      :host {
        margin-bottom: var(--hs-space-3);
      }
      h1 {
        font-size: 18px;
      }
    }
  `,
})
export class PageHeader {
  readonly title = input.required<string>();
  readonly sub = input<string>();
  /** Path of the list above this page. */
  readonly back = input<string>();
  readonly backLabel = input($localize`返回`);
}

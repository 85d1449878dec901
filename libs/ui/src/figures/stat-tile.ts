import { ChangeDetectionStrategy, Component, input } from '@angular/core';

/** One figure with its name. Wrap it in a link or button when the figure opens to its rows. */
@Component({
  selector: 'ui-stat-tile',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="label">{{ label() }}</span>
    <span class="figure"><ng-content /></span>
    @if (note()) {
      <span class="note-line">{{ note() }}</span>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      gap: 2px;
      height: 100%;
      padding: var(--hs-space-3) var(--hs-space-4);
      border: 1px solid var(--hs-line);
      border-radius: var(--hs-radius-large);
      background: var(--hs-surface);
      box-shadow: var(--hs-shadow);
    }
    .label {
      color: var(--hs-ink-soft);
      font-size: var(--hs-size-small);
    }
    .figure {
      font-size: var(--hs-size-figure);
      font-weight: 600;
      line-height: 1.3;
    }
    .note-line {
      color: var(--hs-ink-soft);
      font-size: var(--hs-size-small);
    }
    @media (max-width: 767px) {
      :host {
        padding: 10px 12px;
      }
      .figure {
        font-size: 22px;
      }
    }
  `,
})
export class StatTile {
  readonly label = input.required<string>();
  readonly note = input<string>();
}

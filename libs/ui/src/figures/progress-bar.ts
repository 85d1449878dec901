import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { LagTone } from '@huoshui/domain';

/** Completion as a bar, with a mark where time progress stands. Words beside it say the same. */
@Component({
  selector: 'ui-progress-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true', '[class]': 'tone()' },
  template: `
    <span class="done" [style.width.%]="width()"></span>
    <span class="mark" [style.left.%]="mark()"></span>
  `,
  styles: `
    :host {
      position: relative;
      display: block;
      height: 8px;
      border-radius: 4px;
      background: var(--hs-line);
    }
    .done {
      display: block;
      height: 100%;
      border-radius: 4px;
      background: var(--hs-primary-bright);
    }
    :host(.yellow) .done {
      background: var(--hs-chart-2);
    }
    :host(.red) .done {
      background: var(--hs-alarm);
    }
    .mark {
      position: absolute;
      top: -3px;
      width: 2px;
      height: 14px;
      margin-left: -1px;
      background: var(--hs-ink);
    }
  `,
})
export class ProgressBar {
  /** What is done, from 0 to 100. */
  readonly width = input.required<number>();
  /** Where time progress stands, from 0 to 100. */
  readonly mark = input.required<number>();
  readonly tone = input.required<LagTone>();
}

import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ShownProgress } from './key-words';

/** Completion as a bar, with a mark where time progress stands; words beside it say the same. */
@Component({
  selector: 'hs-key-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="bar" [class]="shown().tone" aria-hidden="true">
      <span class="done" [style.width.%]="shown().bar"></span>
      <span class="mark" [style.left.%]="shown().mark"></span>
    </span>
    <span class="words">
      <span class="strong">{{ shown().percent }} %</span>
      <span class="pace" [class]="shown().tone" [attr.title]="shown().sentence">{{ shown().pace }}</span>
    </span>
  `,
  styles: `
    :host {
      display: block;
      min-width: 150px;
    }
    .bar {
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
    .bar.yellow .done {
      background: var(--hs-chart-2);
    }
    .bar.red .done {
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
    .words {
      display: flex;
      justify-content: space-between;
      gap: var(--hs-space-2);
      font-size: var(--hs-size-small);
    }
    .pace {
      color: var(--hs-ink-soft);
    }
    .pace.yellow {
      color: var(--hs-warn);
      font-weight: 600;
    }
    .pace.red {
      color: var(--hs-alarm);
      font-weight: 600;
    }
  `,
})
export class KeyBar {
  readonly shown = input.required<ShownProgress>();
}

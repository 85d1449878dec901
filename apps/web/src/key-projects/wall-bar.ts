import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ShownProgress } from './key-words';

/** Completion on the wall, with a mark where time progress stands; the figures beside it say the same. */
@Component({
  selector: 'hs-wall-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { 'aria-hidden': 'true' },
  template: `<span class="done" [style.width.%]="shown().bar"></span
    ><span class="mark" [style.left.%]="shown().mark"></span>`,
  styles: `
    :host {
      position: relative;
      display: block;
      height: 0.6em;
      border-radius: 0.3em;
      background: var(--wall-line);
    }
    .done {
      display: block;
      height: 100%;
      border-radius: inherit;
      background: currentcolor;
    }
    .mark {
      position: absolute;
      top: -0.25em;
      width: 0.16em;
      height: 1.1em;
      margin-left: -0.08em;
      background: #fff;
    }
  `,
})
export class WallBar {
  readonly shown = input.required<ShownProgress>();
}

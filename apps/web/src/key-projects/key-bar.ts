import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { ProgressBar } from '@huoshui/ui';
import { ShownProgress } from './key-words';

/** How far a key project is, beside time progress, in a bar and in words. */
@Component({
  selector: 'hs-key-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProgressBar],
  template: `
    <ui-progress-bar [width]="shown().bar" [mark]="shown().mark" [tone]="shown().tone" />
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

import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TargetCellView } from '@huoshui/contracts';
import { Fraction, LagTone, lagTone } from '@huoshui/domain';
import { ProgressBar } from '@huoshui/ui';
import { barWidth } from './target-words';

/** How far a target is, beside time progress. */
@Component({
  selector: 'hs-target-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ProgressBar],
  template: `<ui-progress-bar [width]="width()" [mark]="mark()" [tone]="tone()" />`,
  styles: `
    :host {
      display: block;
      min-width: 90px;
      padding-block: 4px;
    }
  `,
})
export class TargetBar {
  readonly cell = input.required<TargetCellView>();
  protected readonly width = computed(() => barWidth(this.cell().completion?.exact));
  protected readonly mark = computed(() => {
    const { timeElapsed, timeDays } = this.cell();
    return timeDays === 0 ? 0 : Math.min((timeElapsed * 100) / timeDays, 100);
  });
  protected readonly tone = computed((): LagTone => {
    const [top, bottom = '1'] = (this.cell().ahead?.exact ?? '0').split('/');
    return lagTone(Fraction.of(BigInt(top ?? '0'), BigInt(bottom)));
  });
}

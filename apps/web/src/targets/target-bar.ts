import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { TargetCellView } from '@huoshui/contracts';
import { Fraction, LagTone, lagTone } from '@huoshui/domain';
import { barWidth } from './target-words';

/** Completion as a bar, with a mark where time progress stands. The words beside it say the same. */
@Component({
  selector: 'hs-target-bar',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <span class="bar {{ tone() }}" aria-hidden="true">
      <span class="done" [style.width.%]="width()"></span>
      <span class="mark" [style.left.%]="mark()"></span>
    </span>
  `,
  styles: `
    :host {
      display: block;
      min-width: 90px;
      padding-block: 4px;
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
    .yellow .done {
      background: var(--hs-chart-2);
    }
    .red .done {
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

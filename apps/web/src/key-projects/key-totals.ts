import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { KeyProjectSummary } from '@huoshui/contracts';
import { inYi } from '@huoshui/domain';
import { percent, StatTile } from '@huoshui/ui';
import { monthText, percentText, shownProgress } from './key-words';

/** The year's figures in large: plan, invested, how far, and who has reported. */
@Component({
  selector: 'hs-key-totals',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [StatTile],
  templateUrl: './key-totals.html',
  styles: `
    .tiles {
      grid-template-columns: repeat(auto-fit, minmax(190px, 1fr));
    }
    @media (max-width: 767px) {
      .tiles {
        grid-template-columns: repeat(2, minmax(0, 1fr));
      }
    }
  `,
})
export class KeyTotals {
  readonly summary = input.required<KeyProjectSummary>();
  protected readonly inYi = inYi;
  protected readonly shown = computed(() => shownProgress(this.summary().figures, this.summary().moment.basis));
  protected readonly time = computed(() => {
    const progress = this.shown()?.progress;
    const { basis, through, year } = this.summary().moment;
    if (!progress || through === null) return $localize`本年还没有到期的月报`;
    const percent = percentText(basis === 'plan' ? progress.planned : progress.time);
    const month = monthText(through, year);
    return basis === 'plan'
      ? $localize`截至 ${month}:month:，计划进度 ${percent}:percent: %`
      : $localize`截至 ${month}:month:，时间进度 ${percent}:percent: %`;
  });
  protected readonly levels = computed(() =>
    this.summary()
      .levels.map(({ name, projects }) => $localize`${name}:name: ${projects}:count:`)
      .join(' · '),
  );
  protected readonly of = computed(() => {
    const { actualFen, planFen } = this.summary().figures;
    return $localize`${inYi(actualFen)}:done: / ${inYi(planFen)}:plan: 亿元`;
  });
  protected readonly due = computed(() => {
    const { moment, reported, projects } = this.summary();
    const share = percent(reported, projects) ?? '—';
    return moment.nextDue === null
      ? $localize`${share}:share: %，全年月报已到期`
      : $localize`${share}:share: %，下期 ${moment.nextDue}:day: 截止`;
  });
}

import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { ScheduleBaselineView, scheduleLimits, ScheduleView } from '@huoshui/contracts';
import { Confirm, InstantPipe } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { baselineShifts, baselineTitle } from './baseline-words';
import { SchedulesApi } from './schedules-api';

const SHOWN = 12;

interface Line {
  readonly baseline: ScheduleBaselineView;
  readonly title: string;
  /** What it promised otherwise than the one that holds. */
  readonly shifts: readonly { key: string; words: string }[];
  readonly more: number;
}

/** What was promised, by whom and why, the newest first; an earlier one can be laid under the chart. */
@Component({
  selector: 'hs-baseline-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [InstantPipe],
  templateUrl: './baseline-list.html',
  styleUrl: './baseline-list.css',
})
export class BaselineList {
  private readonly api = inject(SchedulesApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  readonly schedule = input.required<ScheduleView>();
  readonly baselines = input.required<readonly ScheduleBaselineView[]>();
  /** The number of the one under the chart. */
  readonly shadow = input<number | null>(null);
  /** False where there is no chart to lay it under. */
  readonly chart = input(true);
  readonly shadowAsked = output<number | null>();
  readonly changed = output<void>();
  protected readonly lines = computed(() => {
    const [held] = this.baselines();
    return this.baselines().map((baseline): Line => {
      const shifts = held && baseline !== held ? baselineShifts(baseline, held) : [];
      return {
        baseline,
        title: baselineTitle(baseline),
        shifts: shifts.slice(0, SHOWN),
        more: Math.max(0, shifts.length - SHOWN),
      };
    });
  });

  /** What is expected today becomes the promise: asked twice, with a reason. */
  protected async rebaseline(): Promise<void> {
    const { project, version, outlook } = this.schedule();
    const expected = outlook.startDone ? outlook.productionForecast : outlook.startForecast;
    const what = outlook.startDone ? $localize`投产` : $localize`开工`;
    const answer = await this.confirm.ask({
      title: $localize`重定基线`,
      text: $localize`以今天的预计作为新的承诺（${what}:milestone: ${expected ?? '—'}:day:），此后的快慢都与它相比。现在的基线会保留，可随时对照，但不能改回。`,
      action: $localize`重定基线`,
      danger: true,
      reason: { label: $localize`重定的原因`, most: scheduleLimits.reason },
    });
    if (!answer) return;
    const done = await this.acting.run(() => this.api.rebaseline(project.id, { reason: answer.reason }, version), {
      done: $localize`已重定基线，原因已记入`,
      stale: () => this.changed.emit(),
    });
    if (done) this.changed.emit();
  }
}

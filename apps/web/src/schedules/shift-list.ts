import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { milestoneName } from '@huoshui/ui';
import { PlanAhead, Shift } from './plan-ahead';
import { againstBaseline } from './schedule-words';

const SHOWN = 8;

/** What would move: the task, what follows it, and what that means for start and production. */
@Component({
  selector: 'hs-shift-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './shift-list.html',
  styleUrl: './shift-list.css',
})
export class ShiftList {
  readonly ahead = input.required<PlanAhead>();
  protected readonly shown = computed(() => this.ahead().shifts.slice(0, SHOWN));
  protected readonly more = computed(() => this.ahead().shifts.length - this.shown().length);
  protected readonly milestoneName = milestoneName;
  protected readonly againstBaseline = againstBaseline;

  protected by({ days }: Shift): string {
    if (days === 0) return '';
    return days > 0 ? $localize`晚 ${days}:days: 天` : $localize`早 ${-days}:days: 天`;
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { Day, isWeek, Week, weekAfter, weekBefore, weekOf } from '@huoshui/domain';
import { Icon } from '@huoshui/ui';
import { Session } from '../session';

const YEARS_BACK = 10;

/** Goes a week back or on, or to any week of a year, up to the one that runs now or some weeks ahead of it. */
@Component({
  selector: 'hs-week-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Icon],
  templateUrl: './week-picker.html',
  styles: `
    :host {
      display: inline-flex;
      align-items: center;
      gap: 6px;
    }
    select {
      width: auto;
    }
    button {
      padding: 0 8px;
    }
  `,
})
export class WeekPicker {
  private readonly setting = inject(Session).week;
  readonly week = input.required<string>();
  readonly today = input.required<string>();
  /** Weeks after the running one that may be picked as well. */
  readonly ahead = input(0);
  readonly picked = output<string>();
  private readonly latest = computed(() => {
    let week = weekOf(this.today() as Day, this.setting());
    for (let left = this.ahead(); left > 0; left -= 1) week = weekAfter(week, this.setting());
    return week;
  });
  protected readonly year = computed(() => Number(this.week().slice(0, 4)));
  protected readonly isLatest = computed(() => this.week() >= this.latest());
  protected readonly years = computed(() => {
    const last = Number(this.latest().slice(0, 4));
    return Array.from({ length: YEARS_BACK }, (_, back) => last - back);
  });
  /** The year's weeks that have begun, the newest first. */
  protected readonly weeks = computed(() => {
    const weeks: Week[] = [];
    const first = `${this.year()}-W01` as Week;
    for (
      let week = first;
      week.startsWith(`${this.year()}`) && week <= this.latest();
      week = weekAfter(week, this.setting())
    ) {
      weeks.unshift(week);
    }
    return weeks;
  });

  protected step(by: -1 | 1): void {
    const week = this.week() as Week;
    this.picked.emit(by < 0 ? weekBefore(week, this.setting()) : weekAfter(week, this.setting()));
  }

  protected pickYear(event: Event): void {
    const year = (event.target as HTMLSelectElement).value;
    const wanted = `${year}-W${this.week().slice(6)}`;
    // A year of 52 weeks has no 53rd: its last one stands for it.
    const there = isWeek(wanted, this.setting()) ? wanted : `${year}-W52`;
    this.picked.emit(there > this.latest() ? this.latest() : there);
  }

  protected pickWeek(event: Event): void {
    this.picked.emit((event.target as HTMLSelectElement).value);
  }

  protected numberOf(week: Week): number {
    return Number(week.slice(6));
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import {
  Day,
  monthsOf,
  Period,
  PERIOD_KINDS,
  periodAt,
  periodBefore,
  PeriodKind,
  periodKind,
  yearOf,
} from '@huoshui/domain';
import { Session } from '../shell/session';
import { WeekPicker } from '../shell/parts/week-picker';
import { periodKindName } from '../shell/words/period-words';

const YEARS_BACK = 10;

/** Chooses the kind of a bulletin and which week, month or year it is of: at first the last one that has ended. */
@Component({
  selector: 'hs-period-picker',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [WeekPicker],
  templateUrl: './period-picker.html',
  styleUrl: './period-picker.css',
})
export class PeriodPicker {
  private readonly session = inject(Session);
  readonly period = input.required<Period>();
  readonly picked = output<Period>();
  protected readonly today = this.session.today;
  protected readonly kinds = PERIOD_KINDS;
  protected readonly kindName = periodKindName;
  protected readonly kind = computed(() => periodKind(this.period()));
  protected readonly year = computed(() => this.period().slice(0, 4));
  protected readonly month = computed(() => Number(this.period().slice(5)));
  protected readonly years = computed(() =>
    Array.from({ length: YEARS_BACK }, (_, back) => String(yearOf(this.today() as Day) - back)),
  );
  /** The months of the year that have begun. */
  protected readonly months = computed(() =>
    monthsOf(Number(this.year())).filter((month) => month <= this.today().slice(0, 7)),
  );

  protected pickKind(kind: PeriodKind): void {
    const settings = this.session.week();
    this.picked.emit(periodBefore(periodAt(kind, this.today() as Day, settings), settings));
  }

  protected pickYear(event: Event): void {
    const year = (event.target as HTMLSelectElement).value;
    if (this.kind() === 'year') return this.picked.emit(year as Period);
    const wanted = `${year}-${this.period().slice(5)}`;
    const running = this.today().slice(0, 7);
    this.picked.emit((wanted > running ? running : wanted) as Period);
  }

  protected pick(period: string): void {
    this.picked.emit(period as Period);
  }

  protected pickMonth(event: Event): void {
    this.pick((event.target as HTMLSelectElement).value);
  }
}

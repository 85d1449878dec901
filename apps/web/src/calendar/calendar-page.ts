import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { CalendarYearView, Permission } from '@huoshui/contracts';
import { CalendarYear, Day, workdaysOfYear, yearOf } from '@huoshui/domain';
import { Dialog, Empty, Failed, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { CalendarApi } from './calendar-api';
import { calendarStatusName } from './calendar-words';
import { ImportYearForm } from './import-year-form';
import { MonthGrid } from './month-grid';
import { yearMonths } from './year-months';

/** A year of the State Council's working-day calendar, and the import of another. */
@Component({
  selector: 'hs-calendar-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Empty, Failed, ImportYearForm, Loading, MonthGrid, PageHeader],
  templateUrl: './calendar-page.html',
  styleUrl: './calendar-page.css',
})
export default class CalendarPage {
  private readonly session = inject(Session);
  private readonly query = urlQuery();
  protected readonly say = say;
  protected readonly statusName = calendarStatusName;
  protected readonly known = inject(CalendarApi).years();
  protected readonly mayWrite = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly importing = signal(false);
  protected readonly today = computed(() => this.session.today());
  protected readonly years = computed(() => (this.known.hasValue() ? this.known.value() : []));
  protected readonly year = computed((): CalendarYearView | null => {
    const wanted = Number(this.query.text('year')) || yearOf(this.today() as Day);
    return this.years().find((one) => one.year === wanted) ?? this.years().at(-1) ?? null;
  });
  protected readonly months = computed(() => {
    const year = this.year();
    return year ? yearMonths(year) : [];
  });
  protected readonly workdays = computed(() => {
    const year = this.year();
    return year ? workdaysOfYear(year as unknown as CalendarYear) : 0;
  });

  protected pick(event: Event): void {
    void this.query.set({ year: (event.target as HTMLSelectElement).value });
  }

  protected imported(year: number | null): void {
    this.importing.set(false);
    this.known.reload();
    if (year !== null) void this.query.set({ year });
  }
}

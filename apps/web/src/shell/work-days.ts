import { httpResource } from '@angular/common/http';
import { computed, Service } from '@angular/core';
import { api, CalendarYearView, paths } from '@huoshui/contracts';
import { CalendarYear, WEEKDAYS_ONLY, workCalendar } from '@huoshui/domain';

/** The zone's working-day calendar, asked for once; until it is there, Monday to Friday. */
@Service()
export class WorkDays {
  private readonly years = httpResource<CalendarYearView[]>(() => api(paths.calendar), { defaultValue: [] });
  /** False until the calendar is there: until then a count would be of Monday to Friday. */
  readonly known = computed(() => this.years.hasValue() && this.years.value().length > 0);
  readonly calendar = computed(() =>
    this.known() ? workCalendar(this.years.value() as unknown as readonly CalendarYear[]) : WEEKDAYS_ONLY,
  );
}

import { httpResource } from '@angular/common/http';
import { computed, Service } from '@angular/core';
import { api, CalendarYearView, paths } from '@huoshui/contracts';
import { CalendarYear, workCalendar } from '@huoshui/domain';

/** The zone's working-day calendar; until it is there, Monday to Friday. */
@Service()
export class WorkDays {
  private readonly years = httpResource<CalendarYearView[]>(() => api(paths.calendar), { defaultValue: [] });
  readonly calendar = computed(() =>
    workCalendar(this.years.hasValue() ? (this.years.value() as unknown as CalendarYear[]) : []),
  );
}

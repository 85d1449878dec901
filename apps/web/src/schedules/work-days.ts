import { httpResource } from '@angular/common/http';
import { computed, Service } from '@angular/core';
import { api, CalendarYearView, paths } from '@huoshui/contracts';
import { CalendarYear, WEEKDAYS_ONLY, workCalendar } from '@huoshui/domain';
import { numberedDay, OffDays } from '@huoshui/ui/gantt';

/** The zone's working-day calendar, asked for once: a plan is counted in the browser as the server counts it. */
@Service()
export class WorkDays {
  private readonly years = httpResource<CalendarYearView[]>(() => api(paths.calendar), { defaultValue: [] });
  /** False until the calendar is there: until then a count would be of Monday to Friday. */
  readonly known = computed(() => this.years.hasValue() && this.years.value().length > 0);
  readonly calendar = computed(() =>
    this.known() ? workCalendar(this.years.value() as unknown as readonly CalendarYear[]) : WEEKDAYS_ONLY,
  );
  readonly off = computed((): OffDays => {
    const calendar = this.calendar();
    return (day) => !calendar.isWorkday(numberedDay(day));
  });
}

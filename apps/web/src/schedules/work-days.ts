import { computed, inject, Service } from '@angular/core';
import { numberedDay, OffDays } from '@huoshui/ui/gantt';
import { WorkDays as ZoneWorkDays } from '../shell/work-days';

/** The zone's calendar as the chart asks for it: a plan is counted in the browser as the server counts it. */
@Service()
export class WorkDays {
  private readonly zone = inject(ZoneWorkDays);
  readonly known = this.zone.known;
  readonly calendar = this.zone.calendar;
  readonly off = computed((): OffDays => {
    const calendar = this.calendar();
    return (day) => !calendar.isWorkday(numberedDay(day));
  });
}

import { httpResource } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import { api, CalendarYearView, paths, PutCalendarYear } from '@huoshui/contracts';
import { Api } from '../shell/http/api';

@Service()
export class CalendarApi {
  private readonly api = inject(Api);

  years = () => httpResource<CalendarYearView[]>(() => api(paths.calendar), { defaultValue: [] });

  /** `version` is that of the year that is replaced; 0 for a new one. */
  put = (year: number, input: PutCalendarYear, version: number) =>
    this.api.put<{ version: number }>(api(paths.calendar, String(year)), input, version);
}

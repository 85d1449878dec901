import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { api, CalendarYearView, paths } from '@huoshui/contracts';
import { CalendarYear, Day, forecast, plan, scheduleOutlook, ScheduleTemplate, workCalendar } from '@huoshui/domain';
import { DayPipe } from '@huoshui/ui';
import { Session } from '../shell/session';

/** When a project that signs today would start and produce by this template: computed here as the server computes it. */
@Component({
  selector: 'hs-template-preview',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayPipe],
  template: `
    @if (expected(); as days) {
      <p i18n>
        今天签约：<span class="strong">{{ days.start | day }}</span> 开工，<span class="strong">{{
          days.production | day
        }}</span>
        投产
      </p>
    }
  `,
})
export class TemplatePreview {
  private readonly session = inject(Session);
  readonly content = input.required<ScheduleTemplate>();
  /** Without a fault: only then it has days. */
  readonly sound = input.required<boolean>();
  private readonly years = httpResource<CalendarYearView[]>(() => api(paths.calendar), { defaultValue: [] });
  protected readonly expected = computed(() => {
    if (!this.sound() || !this.years.hasValue() || this.years.value().length === 0) return null;
    const today = this.session.today() as Day;
    const calendar = workCalendar(this.years.value() as unknown as CalendarYear[]);
    const tasks = plan(this.content(), today, calendar);
    const { start, production } = scheduleOutlook(tasks, forecast(tasks, calendar, today));
    return { start: start.forecast, production: production.forecast };
  });
}

import { Pipe, PipeTransform } from '@angular/core';
import { Day, daysBetween, weekday } from '@huoshui/domain';
import { weekdayNames } from '../words/weekday-names';

/** A business day as it stands; with `today` as people say it: 今天, 明天, 逾期 3 天, 周五 11-27. */
@Pipe({ name: 'day' })
export class DayPipe implements PipeTransform {
  transform(value: string | null | undefined, today?: string): string {
    if (!value) return '—';
    if (!today) return value;
    const ahead = daysBetween(today as Day, value as Day);
    if (ahead === 0) return $localize`今天`;
    if (ahead === 1) return $localize`明天`;
    if (ahead < 0) return $localize`逾期 ${-ahead}:days: 天`;
    if (ahead < 7) return `${weekdayNames[weekday(value as Day) - 1]} ${value.slice(5)}`;
    return value.slice(0, 4) === today.slice(0, 4) ? value.slice(5) : value;
  }
}

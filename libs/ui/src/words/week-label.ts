import { Day, isWeek, MONDAY_WEEKS, Week, weekEnd, WeekSettings, weekStart } from '@huoshui/domain';

const short = (value: Day): string => `${Number(value.slice(5, 7))}.${value.slice(8)}`;

/** "第47周 11.16–11.22", as people name a reporting week; without days for one that the calendar does not have. */
export function weekLabel(week: Week, settings: WeekSettings = MONDAY_WEEKS): string {
  const number = Number(week.slice(6));
  if (!isWeek(week, settings)) return $localize`第${number}:number:周`;
  const days = `${short(weekStart(week, settings))}–${short(weekEnd(week, settings))}`;
  return $localize`第${number}:number:周 ${days}:days:`;
}

import { Day, MONDAY_WEEKS, Week, weekEnd, WeekSettings, weekStart } from '@huoshui/domain';

const short = (value: Day): string => `${Number(value.slice(5, 7))}.${value.slice(8)}`;

/** "第47周 11.16–11.22", as people name a reporting week. */
export function weekLabel(week: Week, settings: WeekSettings = MONDAY_WEEKS): string {
  const days = `${short(weekStart(week, settings))}–${short(weekEnd(week, settings))}`;
  return $localize`第${Number(week.slice(6))}:number:周 ${days}:days:`;
}

import { WeekForm } from '@huoshui/domain';
import { weekdayNames } from '@huoshui/ui';

/** The name of an ISO weekday that may lie some days on. */
const named = (weekday: number): string => weekdayNames[(weekday + 6) % 7] ?? '';

/** "周五至次周四" or, where the week ends within itself, "周一至周日". */
export function daysWords({ firstWeekday }: WeekForm): string {
  const [first, last] = [named(firstWeekday), named(firstWeekday + 6)];
  return firstWeekday === 1 ? $localize`${first}:first:至${last}:last:` : $localize`${first}:first:至次${last}:last:`;
}

/** When the week is cut off, as people say it: "周四 24:00" or "周五 17:00". */
export function cutoffWords({ firstWeekday, cutoffHour }: WeekForm): string {
  if (cutoffHour === 0) return `${named(firstWeekday + 6)} 24:00`;
  const hour = String(cutoffHour % 24).padStart(2, '0');
  return `${named(firstWeekday + Math.floor(cutoffHour / 24))} ${hour}:00`;
}

import { addDays, Day, weekday } from '@huoshui/domain';

export interface DayChoice {
  readonly name: string;
  readonly day: Day;
}

/** The days people mean most: ahead for a next step, behind for what has happened. */
export function dayChoices(offers: 'ahead' | 'behind' | 'none', from: string | undefined): readonly DayChoice[] {
  const today = from as Day | undefined;
  if (!today || offers === 'none') return [];
  if (offers === 'behind') {
    return [
      { name: $localize`今天`, day: today },
      { name: $localize`昨天`, day: addDays(today, -1) },
      { name: $localize`前天`, day: addDays(today, -2) },
    ];
  }
  return [
    { name: $localize`明天`, day: addDays(today, 1) },
    { name: $localize`三天后`, day: addDays(today, 3) },
    { name: $localize`下周一`, day: addDays(today, 8 - weekday(today)) },
    { name: $localize`一个月后`, day: addDays(today, 30) },
  ];
}

import { Period, PeriodKind, periodKind, Week, WeekSettings } from '@huoshui/domain';
import { weekLabel } from '@huoshui/ui';

export const periodKindName: Readonly<Record<PeriodKind, string>> = {
  week: $localize`周`,
  month: $localize`月`,
  year: $localize`年`,
};

/** 2022年第34周, 2022年8月, 2022年. */
export function periodName(period: Period): string {
  const year = Number(period.slice(0, 4));
  switch (periodKind(period)) {
    case 'week':
      return $localize`${year}:year:年第${Number(period.slice(6))}:number:周`;
    case 'month':
      return $localize`${year}:year:年${Number(period.slice(5))}:month:月`;
    case 'year':
      return $localize`${year}:year:年`;
  }
}

/** As short as a tile holds it: a week by its number and days, a month and a year by their names. */
export const periodLabel = (period: Period, weeks: WeekSettings): string =>
  periodKind(period) === 'week' ? weekLabel(period as Week, weeks) : periodName(period);

import { TARGET_PERIODS, TargetPeriod, TimeBasis } from '@huoshui/domain';
import { UrlQuery } from '@huoshui/ui';
import { AskedYear, askedYear } from '../shell/asked-year';

/** Targets are set for the year to come, and looked at some years back. */
export const targetYear = (query: UrlQuery): AskedYear => askedYear(query, { back: 3, ahead: 1 });

export const periodOfQuery = (query: UrlQuery): TargetPeriod =>
  TARGET_PERIODS.find((period) => period === query.text('period')) ?? 'year';

export const basisOfQuery = (query: UrlQuery): TimeBasis =>
  query.text('by') === TimeBasis.Workdays ? TimeBasis.Workdays : TimeBasis.Days;

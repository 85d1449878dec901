import { NamedWindow, RuleWindow } from '@huoshui/domain';

const namedWindow: Readonly<Record<NamedWindow, string>> = {
  week: $localize`本周`,
  month: $localize`本月`,
  quarter: $localize`本季度`,
  halfYear: $localize`本半年`,
  yearToDate: $localize`今年以来`,
  previousWeek: $localize`上周`,
  previousMonth: $localize`上月`,
  previousQuarter: $localize`上季度`,
  previousYear: $localize`上年全年`,
  firstQuarter: $localize`第一季度`,
  secondQuarter: $localize`第二季度`,
  thirdQuarter: $localize`第三季度`,
  fourthQuarter: $localize`第四季度`,
  firstHalf: $localize`上半年`,
  secondHalf: $localize`下半年`,
  allTime: $localize`历年累计`,
};

/** The days that are read: 今年以来, 近 4 周, 3 月 1 日至 6 月 8 日. */
export const windowName = (window: RuleWindow): string =>
  typeof window === 'object' ? rolling(window) : namedWindow[window];

function rolling(window: Exclude<RuleWindow, NamedWindow>): string {
  if ('lastWeeks' in window) return $localize`近 ${window.lastWeeks}:weeks: 周`;
  if ('lastMonths' in window) return $localize`近 ${window.lastMonths}:months: 个月`;
  const since = window.from > window.to ? $localize`上年` : '';
  return $localize`${since}:since:${monthDayWords(window.from)}:from:至${monthDayWords(window.to)}:to:`;
}

/** `03-01` is 3 月 1 日. */
const monthDayWords = (monthDay: string): string =>
  $localize`${Number(monthDay.slice(0, 2))}:month: 月 ${Number(monthDay.slice(3))}:day: 日`;

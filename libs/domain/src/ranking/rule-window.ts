/**
 * Which days are read. A running window ends with the period's last day; `previous…` ones are whole. Quarters and halves by
 * name are those of the year, as far as they have come: none of their days before they begin.
 */
export const RuleWindow = {
  Week: 'week',
  Month: 'month',
  Quarter: 'quarter',
  HalfYear: 'halfYear',
  YearToDate: 'yearToDate',
  PreviousWeek: 'previousWeek',
  PreviousMonth: 'previousMonth',
  PreviousQuarter: 'previousQuarter',
  PreviousYear: 'previousYear',
  FirstQuarter: 'firstQuarter',
  SecondQuarter: 'secondQuarter',
  ThirdQuarter: 'thirdQuarter',
  FourthQuarter: 'fourthQuarter',
  FirstHalf: 'firstHalf',
  SecondHalf: 'secondHalf',
  AllTime: 'allTime',
} as const;
export type NamedWindow = (typeof RuleWindow)[keyof typeof RuleWindow];

/** A named window, or the last so many weeks with the running one. */
export type RuleWindow = NamedWindow | { readonly lastWeeks: number };

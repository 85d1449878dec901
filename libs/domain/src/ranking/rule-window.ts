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

/**
 * Month and day, `03-01`, both included: a campaign within the year, as far as it has come. Where `from` lies behind `to`
 * it runs over the turn of the year (考核年度 12-01 to 11-30), and the latest one that has begun is meant.
 */
export interface DaysOfYear {
  readonly from: string;
  readonly to: string;
}

/** A named window, the last so many weeks or months with the running one, or days of the year. */
export type RuleWindow = NamedWindow | { readonly lastWeeks: number } | { readonly lastMonths: number } | DaysOfYear;

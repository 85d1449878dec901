/** Which days are read. A running window ends with the week; `previous…` ones are whole. */
export const RuleWindow = {
  Week: 'week',
  Month: 'month',
  Quarter: 'quarter',
  HalfYear: 'halfYear',
  YearToDate: 'yearToDate',
  PreviousWeek: 'previousWeek',
  PreviousMonth: 'previousMonth',
  PreviousQuarter: 'previousQuarter',
  AllTime: 'allTime',
} as const;
export type NamedWindow = (typeof RuleWindow)[keyof typeof RuleWindow];

/** A named window, or the last so many weeks with the running one. */
export type RuleWindow = NamedWindow | { readonly lastWeeks: number };

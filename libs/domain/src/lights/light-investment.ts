import { addDays, Day, Month, monthsOf, yearOf } from '../day';
import { KeySettings, PaceBasis } from '../key-projects/key-settings';
import { dueMonth, reportDueOn, timeThrough } from '../key-projects/reporting-month';
import { ExpectedShare, LightInvestment } from './light-facts';

/** A year's plan of a key project and what was reported of it so far, for whatever months. */
export interface YearInvestment {
  readonly year: number;
  readonly planFen: number;
  /** Twelve, or null while only the year's figure is known. */
  readonly monthsFen: readonly number[] | null;
  readonly actualFen: number;
}

/**
 * What can be behind on a day, held against what the office holds it against (its settings' basis). Until the first month
 * of a year is due, that is the plan of the year before; null without a plan.
 */
export function lightInvestment(
  day: Day,
  plans: readonly YearInvestment[],
  settings: KeySettings,
): LightInvestment | null {
  const year = dueMonth(yearOf(day), day, settings.reportingDay) === null ? yearOf(day) - 1 : yearOf(day);
  const plan = plans.find((one) => one.year === year);
  if (!plan) return null;
  const { planFen, actualFen } = plan;
  return { year, planFen, actualFen, expected: monthsOf(year).map((month) => expectedFor(month, plan, settings)) };
}

/** A month counts once its report is overdue, so that nobody is behind merely because it is not reported yet. */
function expectedFor(month: Month, { year, planFen, monthsFen }: YearInvestment, settings: KeySettings): ExpectedShare {
  const from = addDays(reportDueOn(month, settings.reportingDay), 1);
  if (settings.basis === PaceBasis.Days || monthsFen === null) {
    const { elapsed, days } = timeThrough(year, month);
    return { from, parts: elapsed, of: days };
  }
  const through = Number(month.slice(5));
  return { from, parts: monthsFen.slice(0, through).reduce((sum, fen) => sum + fen, 0), of: planFen };
}

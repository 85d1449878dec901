import { Day, Month, monthOf } from '../day';
import { accept, Decision, refuse } from '../decision';

/** What a month's investment is said to be; 0 is a report too. */
export interface InvestmentSaid {
  readonly amountFen: number;
  readonly note: string | null;
}

export interface InvestmentReport extends InvestmentSaid {
  readonly month: Month;
  /** Why an earlier report of the month was wrong; needed exactly then. */
  readonly reason: string | null;
}

/**
 * Facts are only added: a correction is a new report with its reason, and takes the place of the one before.
 * Codes: `investment.month.future` {month}, `investment.month.year` {month, year}, `investment.unchanged` {month},
 * `investment.reason` {month}.
 */
export function investmentReport<T extends InvestmentReport>(
  report: T,
  year: number,
  standing: InvestmentSaid | undefined,
  today: Day,
): Decision<T> {
  const { month, amountFen, note, reason } = report;
  if (Number(month.slice(0, 4)) !== year) return refuse('investment.month.year', { month, year });
  if (month > monthOf(today)) return refuse('investment.month.future', { month });
  if (standing && standing.amountFen === amountFen && standing.note === note) {
    return refuse('investment.unchanged', { month });
  }
  if (standing && reason === null) return refuse('investment.reason', { month });
  return accept(standing ? report : { ...report, reason: null });
}

import { InvestmentReportView, ReportInvestment } from '@huoshui/contracts';
import { Month, monthsOf } from '@huoshui/domain';
import { readMonths, wanText } from './typed-months';

export interface MonthDraft {
  readonly amount: string;
  readonly note: string;
}

/** The report that stands for each month of the year. */
export const standingOf = (
  reports: readonly InvestmentReportView[],
  year: number,
): ReadonlyMap<Month, InvestmentReportView | undefined> =>
  new Map(
    monthsOf(year).map((month) => [month, reports.find((one) => one.month === month && one.replacedAt === null)]),
  );

export const draftOf = (reports: readonly InvestmentReportView[], year: number): MonthDraft[] =>
  [...standingOf(reports, year).values()].map((report) => ({
    amount: wanText(report?.amountFen ?? null),
    note: report?.note ?? '',
  }));

export interface ChangedMonths {
  readonly reports: ReportInvestment['reports'];
  /** Months of which an earlier report is corrected: these need a reason. */
  readonly corrected: readonly Month[];
  readonly misread: readonly Month[];
}

/** What differs from what stands. A blank amount reports nothing, and takes nothing back. */
export function changedMonths(
  draft: readonly MonthDraft[],
  reports: readonly InvestmentReportView[],
  year: number,
): ChangedMonths {
  const read = readMonths(draft.map(({ amount }) => amount));
  const changed: ReportInvestment['reports'] = [];
  const [corrected, misread]: [Month[], Month[]] = [[], []];
  for (const [at, [month, standing]] of [...standingOf(reports, year)].entries()) {
    const amountFen = read[at];
    const note = draft[at]?.note.trim() || null;
    if (amountFen === undefined) misread.push(month);
    if (amountFen === undefined || amountFen === null) continue;
    if (standing && standing.amountFen === amountFen && standing.note === note) continue;
    changed.push({ month, amountFen, note });
    if (standing) corrected.push(month);
  }
  return { reports: changed, corrected, misread };
}

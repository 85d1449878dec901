import { Period, PeriodKind, periodKind } from '../../periods';

/** How a bulletin of the kind calls its own period. */
export const ownPeriod: Readonly<Record<PeriodKind, string>> = { week: '本周', month: '本月', year: '本年' };

/** How it calls the one before of its kind. */
export const earlierPeriod: Readonly<Record<PeriodKind, string>> = { week: '上周', month: '上月', year: '上年' };

/** 2022年第34周, 2022年8月, 2022年. */
export function periodName(period: Period): string {
  const year = `${period.slice(0, 4)}年`;
  const kind = periodKind(period);
  if (kind === 'year') return year;
  return kind === 'week' ? `${year}第${Number(period.slice(6))}周` : `${year}${Number(period.slice(5))}月`;
}

/** 关于2022年第34周招商引资工作情况的通报. */
export const titleOf = (period: Period): string => `关于${periodName(period)}招商引资工作情况的通报`;

const PAPERS: Readonly<Record<PeriodKind, string>> = { week: '通报', month: '月报', year: '年报' };

/** 文种: 招商通报 for a week; for a month and a year 招商月报 and 招商年报. */
export function paperName(paper: string, kind: PeriodKind): string {
  if (kind === 'week') return paper;
  return paper.endsWith(PAPERS.week)
    ? `${paper.slice(0, -PAPERS.week.length)}${PAPERS[kind]}`
    : `${paper}${PAPERS[kind]}`;
}

/** 招商通报〔2022〕第34期, 招商月报〔2022〕第8期; a year has one, 招商年报〔2022〕. A draft has no number: 招商通报〔2022〕（草稿）. */
export function paperNumber(paper: string, period: Period, year: number, number: number | null): string {
  const kind = periodKind(period);
  const issue = number === null ? '（草稿）' : kind === 'year' ? '' : `第${number}期`;
  return `${paperName(paper, kind)}〔${year}〕${issue}`;
}

import { Week } from '../weeks/week';
import { BulletinAdjustment } from './bulletin-change';
import { BulletinContent, BulletinTotal } from './bulletin-content';

/** A content of format 1 or 2, which knew weeks only and named them so. Sealed ones stay as they are for ever. */
export interface WeekContent extends Omit<BulletinContent, 'format' | 'period' | 'totals' | 'adjustments'> {
  readonly format: 1 | 2;
  readonly week: Week;
  readonly totals: readonly (Omit<BulletinTotal, 'inPeriod'> & { readonly inWeek: number })[];
  readonly adjustments?: readonly (Omit<BulletinAdjustment, 'period'> & { readonly week: Week | null })[];
}

/** A content as it lies in the database, whatever its format. */
export type StoredContent = BulletinContent | WeekContent;

const knowsWeeksOnly = (stored: StoredContent): stored is WeekContent => stored.format !== 3;

/** A stored content in the words of today. */
export function presentContent(stored: StoredContent): BulletinContent {
  if (!knowsWeeksOnly(stored)) return stored;
  const { week, totals, adjustments, ...rest } = stored;
  return {
    ...rest,
    format: 3,
    period: week,
    totals: totals.map(({ inWeek, ...total }) => ({ ...total, inPeriod: inWeek })),
    ...(adjustments && { adjustments: adjustments.map(({ week: period, ...one }) => ({ ...one, period })) }),
  };
}

/** A content of today in another's format: what is computed again is held against what was stored in its own words. */
export function inFormatOf({ format }: Pick<StoredContent, 'format'>, content: BulletinContent): StoredContent {
  if (format === 3) return content;
  const { period, totals, adjustments, ...rest } = content;
  return {
    ...rest,
    format,
    week: period as Week,
    totals: totals.map(({ inPeriod, ...total }) => ({ ...total, inWeek: inPeriod })),
    ...(adjustments && {
      adjustments: adjustments.map(({ period: of, ...one }) => ({ ...one, week: of as Week | null })),
    }),
  };
}

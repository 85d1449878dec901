import { MeasuredItem } from '@huoshui/domain';

/** A measured item of the year to date, whatever is not said the plainest. */
export const measured = (
  key: string,
  title: string,
  wanted: Pick<MeasuredItem, 'method' | 'measure'> & Partial<MeasuredItem>,
): MeasuredItem => ({ key, title, division: 'byShare', window: 'yearToDate', filter: {}, ...wanted });

export const starts = { kind: 'credit', event: 'start' } as const;

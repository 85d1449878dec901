import { BulletinView } from '@huoshui/contracts';
import { BulletinState, BulletinTotal, Day, inYi } from '@huoshui/domain';

export const stateName: Readonly<Record<BulletinState, string>> = {
  compiled: $localize`待审核`,
  reviewed: $localize`待批准`,
  approved: $localize`待签发`,
  frozen: $localize`待公布`,
  published: $localize`已公布`,
};

/** "招商通报〔2026〕47号"; a draft has none yet. */
export const numberOf = ({ year, number }: Pick<BulletinView, 'year' | 'number'>): string =>
  number === null ? $localize`(签发后编号)` : $localize`招商通报〔${year}:year:〕${number}:number:号`;

export const titleOf = (week: string): string =>
  $localize`关于${Number(week.slice(0, 4))}:year:年第${Number(week.slice(6))}:number:周招商引资工作情况的通报`;

export const longDay = (day: Day): string =>
  $localize`${Number(day.slice(0, 4))}:year:年${Number(day.slice(5, 7))}:month:月${Number(day.slice(8))}:day:日`;

/** Projects as they are, amounts in 亿元. */
export const totalFigure = ({ unit }: BulletinTotal, value: number): string =>
  unit === 'fen' ? $localize`${inYi(value)}:amount: 亿元` : String(value);

/** "快于时间进度 4.15 个百分点". */
export const aheadWords = (ahead: string): string =>
  ahead.startsWith('-') ? $localize`慢 ${ahead.slice(1)}:points: 个百分点` : $localize`快 ${ahead}:points: 个百分点`;

export const signed = (change: string | null): string =>
  change === null ? '—' : change.startsWith('-') || Number(change) === 0 ? change : `+${change}`;

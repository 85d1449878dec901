import { BulletinView } from '@huoshui/contracts';
import { BulletinBlock, BulletinState, Period, PeriodKind } from '@huoshui/domain';
import { periodName } from '../shell/words/period-words';

export const stateName: Readonly<Record<BulletinState, string>> = {
  compiled: $localize`待审核`,
  reviewed: $localize`待批准`,
  approved: $localize`待签发`,
  frozen: $localize`待公布`,
  published: $localize`已公布`,
};

/** 〔2026〕第47期, 月报〔2026〕第11期, 年报〔2026〕; a draft has none yet. */
export function numberOf({ kind, year, number }: Pick<BulletinView, 'kind' | 'year' | 'number'>): string {
  if (number === null) return $localize`（签发后编号）`;
  const of = `${kind === 'week' ? '' : kindName[kind]}〔${year}〕`;
  return kind === 'year' ? of : $localize`${of}:of:第${number}:number:期`;
}

export const kindName: Readonly<Record<PeriodKind, string>> = {
  week: $localize`周通报`,
  month: $localize`月报`,
  year: $localize`年报`,
};

export const titleOf = (period: Period): string => $localize`关于${periodName(period)}:period:招商引资工作情况的通报`;

/** What a block is, whatever title the office gives it. */
export const blockName: Readonly<Record<BulletinBlock, string>> = {
  targets: $localize`目标与序时进度`,
  standings: $localize`排名`,
  movement: $localize`升降`,
  lists: $localize`红黑榜`,
  signings: $localize`签约`,
  starts: $localize`开工`,
  productions: $localize`投产`,
  lights: $localize`红灯`,
  stuck: $localize`逾期卡点`,
  leads: $localize`线索未跟进`,
  orders: $localize`督办未办结`,
  late: $localize`补报更正`,
  notable: $localize`重点事项`,
  remarks: $localize`工作提示`,
};

/** What the buttons and fields of a block are called. */
export const arrangingWords = {
  up: (block: BulletinBlock): string => $localize`上移${blockName[block]}:block:`,
  down: (block: BulletinBlock): string => $localize`下移${blockName[block]}:block:`,
  title: (block: BulletinBlock): string => $localize`${blockName[block]}:block:的标题`,
  top: (block: BulletinBlock): string => $localize`${blockName[block]}:block:最多列几条`,
};

/** +4.00, -0.50, a dash for none. */
export const signed = (change: string | null): string =>
  change === null ? '—' : change.startsWith('-') || Number(change) === 0 ? change : `+${change}`;

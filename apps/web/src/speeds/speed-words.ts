import { AmountBand, SpeedGrouping } from '@huoshui/contracts';
import { ApprovalKind, Speed } from '@huoshui/domain';

export const speedName: Readonly<Record<Speed, string>> = {
  assess: $localize`快速研判`,
  sign: $localize`快速签约`,
  land: $localize`快速落地`,
  start: $localize`快速开工`,
  produce: $localize`快速投产`,
  fullCapacity: $localize`达产`,
  startOnLand: $localize`拿地到开工`,
  whole: $localize`签约到投产`,
};

/** From which day to which. */
export const speedSpanWords: Readonly<Record<Speed, string>> = {
  assess: $localize`线索登记 → 研判`,
  sign: $localize`研判 → 签约`,
  land: $localize`签约 → 落地`,
  start: $localize`落地 → 开工`,
  produce: $localize`开工 → 投产`,
  fullCapacity: $localize`投产 → 达产`,
  startOnLand: $localize`拿地 → 开工`,
  whole: $localize`签约 → 投产`,
};

export const groupingName: Readonly<Record<SpeedGrouping, string>> = {
  team: $localize`按队伍`,
  band: $localize`按投资额`,
  landMode: $localize`按用地方式`,
  industry: $localize`按行业`,
};

export const bandName: Readonly<Record<AmountBand, string>> = {
  below1Yi: $localize`1 亿元以下`,
  from1Yi: $localize`1–10 亿元`,
  from10Yi: $localize`10 亿元以上`,
};

export const approvalName: Readonly<Record<ApprovalKind, string>> = {
  detailedPlan: $localize`控规修改`,
  landUsePlan: $localize`土规调整`,
  landApplication: $localize`用地报批`,
};

/** Twice the days as days: 41 gives "20.5". */
export const daysOf = (halves: number | null): string => (halves === null ? '—' : String(halves / 2));

/** Thousandths as people read a change: −500 gives "−50.0 %". */
export function changeOf(permille: number | null): string {
  if (permille === null) return '—';
  const size = Math.abs(permille);
  const sign = permille < 0 ? '−' : permille > 0 ? '+' : '±';
  return `${sign}${Math.floor(size / 10)}.${size % 10} %`;
}

/** Shorter is better. */
export const toneOf = (permille: number | null): 'good' | 'warn' | '' =>
  permille === null || permille === 0 ? '' : permille < 0 ? 'good' : 'warn';

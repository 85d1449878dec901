import {
  aheadOf,
  Fraction,
  KeyFigures,
  KeyProgress,
  keyProgress,
  LagTone,
  lagTone,
  PaceBasis,
  paceOf,
} from '@huoshui/domain';

/** A share in percent with one decimal, half up: "79.2". */
export const percentText = (share: Fraction): string => share.times(Fraction.of(100)).shown(1);

/** For the width of a bar only: a share from 0 to 1 in percent. */
export const barWidth = (share: Fraction): number =>
  Math.min(Math.max(Number(share.times(Fraction.of(100)).shown(2)), 0), 100);

/** "快于时间进度 4.15 个百分点", or against the plan's own months. */
export function paceSentence(progress: KeyProgress, basis: PaceBasis): string {
  const held = basis === PaceBasis.Plan ? $localize`计划进度` : $localize`时间进度`;
  const { way, points } = paceOf(aheadOf(progress, basis));
  if (way === 'level') return $localize`与${held}:held:持平`;
  return way === 'ahead'
    ? $localize`快于${held}:held: ${points}:points: 个百分点`
    : $localize`慢于${held}:held: ${points}:points: 个百分点`;
}

/** "快 4.2" or "慢 12", for a narrow cell. */
export function paceShort(progress: KeyProgress, basis: PaceBasis): string {
  const { way, points } = paceOf(aheadOf(progress, basis).rounded(1));
  if (way === 'level') return $localize`持平`;
  return way === 'ahead' ? $localize`快 ${points}:points: 点` : $localize`慢 ${points}:points: 点`;
}

/** As the list, the wall and the page show one and the same figures. */
export interface ShownProgress {
  readonly progress: KeyProgress;
  readonly tone: LagTone;
  readonly percent: string;
  readonly bar: number;
  /** Where time progress stands on the bar. */
  readonly mark: number;
  readonly pace: string;
  readonly sentence: string;
}

/** Null where nothing is planned. */
export function shownProgress(figures: KeyFigures, basis: PaceBasis): ShownProgress | null {
  const progress = keyProgress(figures);
  if (!progress) return null;
  return {
    progress,
    tone: lagTone(aheadOf(progress, basis)),
    percent: percentText(progress.completion),
    bar: barWidth(progress.completion),
    mark: barWidth(basis === PaceBasis.Plan ? progress.planned : progress.time),
    pace: paceShort(progress, basis),
    sentence: paceSentence(progress, basis),
  };
}

export const toneName: Readonly<Record<LagTone, string>> = {
  green: $localize`正常`,
  yellow: $localize`黄灯`,
  red: $localize`红灯`,
};

/** "10 月", "2025 年 12 月" of another year. */
export function monthText(month: string | null, year?: number): string {
  if (month === null) return '—';
  const [of = '', number = ''] = month.split('-');
  return Number(of) === year
    ? $localize`${Number(number)}:month: 月`
    : $localize`${of}:year: 年 ${Number(number)}:month: 月`;
}

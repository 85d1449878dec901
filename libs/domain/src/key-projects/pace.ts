import { Fraction } from '../ranking/fraction';

/** The parts of "快于时间进度 4.15 个百分点" or "慢于…"; `level` when nothing is left at two decimals. */
export interface Pace {
  readonly way: 'ahead' | 'behind' | 'level';
  /** Percentage points without sign, at most two decimals, no zeros at the end. */
  readonly points: string;
}

export function paceOf(points: Fraction): Pace {
  const shown = points.shown(2);
  const size = shown.replace('-', '').replace(/\.?0+$/, '');
  if (size === '0' || size === '') return { way: 'level', points: '0' };
  return { way: shown.startsWith('-') ? 'behind' : 'ahead', points: size };
}

/** How far behind time progress, in whole percentage points, a project turns yellow and then red. */
export interface LagBands {
  /** This much behind or more is yellow. */
  readonly yellowFrom: number;
  /** More than this is red. */
  readonly redAbove: number;
}

/** 10–30 points behind = yellow, more = red (银川 2025; domain.md §4.6). */
export const LAG_BANDS: LagBands = { yellowFrom: 10, redAbove: 30 };

export const LagTone = { Green: 'green', Yellow: 'yellow', Red: 'red' } as const;
export type LagTone = (typeof LagTone)[keyof typeof LagTone];

/** The tone of so many percentage points ahead (behind when negative), compared unrounded. */
export function lagTone(ahead: Fraction, bands: LagBands = LAG_BANDS): LagTone {
  const lag = ahead.negated();
  if (lag.compare(Fraction.of(bands.redAbove)) > 0) return LagTone.Red;
  return lag.compare(Fraction.of(bands.yellowFrom)) >= 0 ? LagTone.Yellow : LagTone.Green;
}

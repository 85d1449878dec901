import { Day, daysBetween } from '../day';
import { Fraction } from '../ranking/fraction';
import { TimeProgress } from './time-progress';

export interface TargetReading {
  /** Base and stretch in the stored unit; null where none is set. */
  readonly base: number | null;
  readonly stretch: number | null;
  /** Reached in the period up to the day. */
  readonly done: Fraction;
  /** Reached in the last `recentDays` days, whichever period they lie in. */
  readonly recent: Fraction;
  readonly recentDays: number;
  /** 序时进度 of the period, in calendar or working days. */
  readonly time: TimeProgress;
  readonly asOf: Day;
  readonly to: Day;
}

/** Whether a height will be reached: it is; by both paces, by one of them, by neither; it was not when time ran out. */
export const TargetOutlook = {
  Met: 'met',
  Likely: 'likely',
  Possible: 'possible',
  Unlikely: 'unlikely',
  Missed: 'missed',
} as const;
export type TargetOutlook = (typeof TargetOutlook)[keyof typeof TargetOutlook];

export interface TargetProgress {
  /** 完成率: reached ÷ base target. */
  readonly completion: Fraction | null;
  /** Completion less time progress, in percentage points; positive is ahead. */
  readonly aheadPoints: Fraction | null;
  /** Base target less what is reached, never negative. */
  readonly remaining: Fraction | null;
  readonly daysLeft: number;
  /** Remaining ÷ (days left ÷ 7); null without a target, when it is met, and when no day is left. */
  readonly perWeek: Fraction | null;
  /** At the pace of the last weeks: reached + recent ÷ days of it × days left. */
  readonly byRecent: Fraction;
  /** At the pace of the period so far: reached ÷ time elapsed × time of the period; null on no elapsed time. */
  readonly byPeriod: Fraction | null;
  readonly baseOutlook: TargetOutlook | null;
  readonly stretchOutlook: TargetOutlook | null;
}

const HUNDRED = Fraction.of(100);
const WEEK = 7;

/** How a target stands on a day and where it is heading, exactly; every figure from the reading and nothing else. */
export function targetProgress(reading: TargetReading): TargetProgress {
  const { base, stretch, done, time, asOf, to } = reading;
  const daysLeft = Math.max(daysBetween(asOf, to), 0);
  const completion = base === null ? null : done.over(Fraction.of(base));
  const elapsed = Fraction.of(time.elapsed, Math.max(time.days, 1));
  const remaining = base === null ? null : notNegative(Fraction.of(base).minus(done));
  const needs = remaining !== null && remaining.compare(Fraction.ZERO) > 0 && daysLeft > 0;
  const byRecent = done.plus(reading.recent.times(Fraction.of(daysLeft, Math.max(reading.recentDays, 1))));
  const byPeriod = time.elapsed > 0 ? done.times(Fraction.of(time.days, time.elapsed)) : null;
  const outlook = (height: number | null): TargetOutlook | null =>
    daysLeft === 0 ? ended(height, done) : outlookOf(height, done, [byRecent, byPeriod]);
  return {
    completion,
    aheadPoints: completion && completion.minus(elapsed).times(HUNDRED),
    remaining,
    daysLeft,
    perWeek: needs ? remaining.times(Fraction.of(WEEK, daysLeft)) : null,
    byRecent,
    byPeriod,
    baseOutlook: outlook(base),
    stretchOutlook: outlook(stretch),
  };
}

const notNegative = (value: Fraction): Fraction => (value.compare(Fraction.ZERO) < 0 ? Fraction.ZERO : value);

function outlookOf(height: number | null, done: Fraction, paces: readonly (Fraction | null)[]): TargetOutlook | null {
  if (height === null) return null;
  const reaches = (value: Fraction | null): boolean => value !== null && value.compare(Fraction.of(height)) >= 0;
  if (reaches(done)) return TargetOutlook.Met;
  const reaching = paces.filter(reaches).length;
  if (reaching === paces.length) return TargetOutlook.Likely;
  return reaching > 0 ? TargetOutlook.Possible : TargetOutlook.Unlikely;
}

const ended = (height: number | null, done: Fraction): TargetOutlook | null => {
  if (height === null) return null;
  return done.compare(Fraction.of(height)) >= 0 ? TargetOutlook.Met : TargetOutlook.Missed;
};

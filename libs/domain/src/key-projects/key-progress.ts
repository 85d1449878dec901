import { Fraction } from '../ranking/fraction';
import { PaceBasis } from './key-settings';

/**
 * One key project, or the sum of many, as of the end of a month. All money in 分, as sums of whole 分, so that adding
 * projects is adding their fields.
 */
export interface KeyFigures {
  readonly planFen: number;
  /** Of plans with months: what these had foreseen by then. */
  readonly plannedFen: number;
  /** Of the plan, the part that has no months: it is foreseen evenly, day by day. */
  readonly flatFen: number;
  /** Invested by then, as reported. */
  readonly actualFen: number;
  /** 序时进度: days of the year gone, of all its days. */
  readonly elapsed: number;
  readonly days: number;
}

export interface KeyProgress {
  /** 完成率: invested ÷ planned for the whole year; null where nothing is planned. */
  readonly completion: Fraction;
  /** 序时进度 as days. */
  readonly time: Fraction;
  /** What the months had foreseen by then ÷ planned for the whole year. */
  readonly planned: Fraction;
  /** Completion less time progress, in percentage points: 79.15 % against 75 % is 4.15. */
  readonly aheadOfTime: Fraction;
  readonly aheadOfPlan: Fraction;
}

const HUNDRED = Fraction.of(100);

/** Completion against both time progresses, exactly; null where nothing is planned. */
export function keyProgress(figures: KeyFigures): KeyProgress | null {
  const { planFen, plannedFen, flatFen, actualFen, elapsed, days } = figures;
  if (planFen <= 0) return null;
  const whole = Fraction.of(planFen);
  const completion = Fraction.of(actualFen).over(whole);
  const time = Fraction.of(elapsed, days);
  const planned = Fraction.of(plannedFen).plus(Fraction.of(flatFen).times(time)).over(whole);
  const ahead = (of: Fraction): Fraction => completion.minus(of).times(HUNDRED);
  return { completion, time, planned, aheadOfTime: ahead(time), aheadOfPlan: ahead(planned) };
}

/** By how many percentage points a project is ahead of what the office holds it against. */
export const aheadOf = (progress: KeyProgress, basis: PaceBasis): Fraction =>
  basis === PaceBasis.Plan ? progress.aheadOfPlan : progress.aheadOfTime;

/** Many read as one. Times must agree; nothing planned gives nothing. */
export function sumFigures(all: readonly KeyFigures[], time: Pick<KeyFigures, 'elapsed' | 'days'>): KeyFigures {
  const sum = (of: 'planFen' | 'plannedFen' | 'flatFen' | 'actualFen'): number =>
    all.reduce((total, one) => total + one[of], 0);
  return {
    planFen: sum('planFen'),
    plannedFen: sum('plannedFen'),
    flatFen: sum('flatFen'),
    actualFen: sum('actualFen'),
    elapsed: time.elapsed,
    days: time.days,
  };
}

/** What is foreseen through a month (1–12, 0 for none), with and without months in the plan. */
export const foreseen = (
  plan: { readonly planFen: number; readonly monthsFen: readonly number[] | null },
  through: number,
): Pick<KeyFigures, 'planFen' | 'plannedFen' | 'flatFen'> => ({
  planFen: plan.planFen,
  plannedFen: (plan.monthsFen ?? []).slice(0, through).reduce((sum, fen) => sum + fen, 0),
  flatFen: plan.monthsFen === null ? plan.planFen : 0,
});

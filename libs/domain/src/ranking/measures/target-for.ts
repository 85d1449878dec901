import { Target } from '../../targets/target';
import { targetDefinitions } from '../../targets/target-measure';
import { periodOf, TargetPeriod } from '../../targets/target-period';
import { timeProgress, TimeProgress } from '../../targets/time-progress';
import { Fraction } from '../fraction';
import { FixedTarget, leafOf, RuleMeasure, RuleTarget } from '../rule-measure';
import type { RuleSet } from '../rule-set';
import { NamedWindow, RuleWindow } from '../rule-window';
import { countedYear, elapsedOf, Span } from '../span';
import { Weighing } from '../weighing';
import { firstFor, Placed } from '../who';
import { fenIn } from './tally';

/** A target in the measure's unit, and the time that it is read against. */
export interface Asked {
  readonly whole: Fraction;
  readonly progress: TimeProgress;
}

/** What a subject is asked for; null where nobody set it a target. A person's is the person's own, a quarter's that of the quarter. */
export function targetFor(
  target: RuleTarget,
  { measure, window, span }: { measure: RuleMeasure; window: RuleWindow; span: Span },
  subject: Placed,
  { targets, period, settings, asOf }: Pick<Weighing, 'targets' | 'period' | 'settings' | 'asOf'>,
): Asked | null {
  if (typeof target === 'object') {
    return { whole: fixedFor(target, subject), progress: elapsedOf(window, span, settings) };
  }
  const part = targetPeriod(window, span);
  const set = targets.find(
    (one) => ownerOf(one) === subject.id && one.measure === target && (one.period ?? 'year') === part,
  );
  if (set === undefined) return null;
  const leaf = leafOf(measure);
  const unit = targetDefinitions[target].unit === 'fen' && leaf?.kind === 'amount' ? fenIn[leaf.unit] : 1;
  return {
    whole: Fraction.of(set.value, unit),
    progress: part === 'year' ? timeProgress(countedYear(period, asOf), asOf) : elapsedOf(window, span, settings),
  };
}

/** The number that the rules themselves ask of a subject. */
export const fixedFor = (target: FixedTarget, subject: Placed): Fraction =>
  Fraction.decimal(firstFor(target.for, subject)?.value ?? target.value);

const ownerOf = ({ personId, teamId }: Target): string | null => personId ?? teamId;

/** Which target of the plan a window is held against; null where plans know no such part of a year. */
function targetPeriod(window: RuleWindow, { from }: Span): TargetPeriod | null {
  if (typeof window === 'object' || !TARGET_WINDOWS.includes(window)) return null;
  return periodOf(from, window === 'yearToDate' ? 'year' : window === 'month' ? 'month' : 'quarter');
}

/** Whether rules can ask for targets of persons, quarters or months, beside those of teams' years. */
export function asksPartTargets(ruleSet: RuleSet): boolean {
  const text = JSON.stringify(ruleSet);
  const named = /"(target|quota)":"/.test(text);
  return named && (ruleSet.persons !== undefined || /"each":|"window":"(month|quarter|\w+Quarter)"/.test(text));
}

/** Windows that a plan sets targets for. */
export const TARGET_WINDOWS: readonly NamedWindow[] = [
  'yearToDate',
  'month',
  'quarter',
  'firstQuarter',
  'secondQuarter',
  'thirdQuarter',
  'fourthQuarter',
];

/** The part of it that is due by now. */
export const due = ({ whole, progress }: Asked): Fraction => whole.times(Fraction.of(progress.elapsed, progress.days));

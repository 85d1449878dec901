import { targetDefinitions } from '../../targets/target-measure';
import { timeProgress, TimeProgress } from '../../targets/time-progress';
import { Fraction } from '../fraction';
import { leafOf, RuleMeasure, RuleTarget } from '../rule-measure';
import { RuleWindow } from '../rule-window';
import { countedYear, elapsedOf, Span } from '../span';
import { Weighing } from '../weighing';
import { firstFor, Placed } from '../who';
import { fenIn } from './tally';

/** A target in the measure's unit, and the time that it is read against. */
export interface Asked {
  readonly whole: Fraction;
  readonly progress: TimeProgress;
}

/** What a subject is asked for; null where nobody set it a target. */
export function targetFor(
  target: RuleTarget,
  { measure, window, span }: { measure: RuleMeasure; window: RuleWindow; span: Span },
  subject: Placed,
  { targets, period, settings, asOf }: Pick<Weighing, 'targets' | 'period' | 'settings' | 'asOf'>,
): Asked | null {
  if (typeof target === 'object') {
    const own = firstFor(target.for, subject);
    return { whole: Fraction.decimal(own?.value ?? target.value), progress: elapsedOf(window, span, settings) };
  }
  const set = targets.find((one) => one.teamId === subject.id && one.measure === target);
  if (set === undefined) return null;
  const leaf = leafOf(measure);
  const unit = targetDefinitions[target].unit === 'fen' && leaf?.kind === 'amount' ? fenIn[leaf.unit] : 1;
  return { whole: Fraction.of(set.value, unit), progress: timeProgress(countedYear(period, asOf), asOf) };
}

/** The part of it that is due by now. */
export const due = ({ whole, progress }: Asked): Fraction => whole.times(Fraction.of(progress.elapsed, progress.days));

import { targetDefinitions, TargetMeasure } from '../../targets/target-measure';
import { GROUP_TARGETS, GroupTarget } from '../rule-measure';
import { RuleCheck } from '../rule-check';
import { loose } from '../shapes/check-shape';
import { TARGET_WINDOWS } from '../measures/target-for';
import { Names } from './names';
import { whoFaults } from './who-faults';

interface Around {
  readonly measure: unknown;
  readonly window: unknown;
  readonly names: Names;
  /** Where a window that does not fit is told; at the target itself when left out. */
  readonly windowPath?: string;
}

/** A target of the plan asks for projects or an amount, of the year, a quarter or a month; a number of one's own is in the measure's unit. */
export function targetFaults(check: RuleCheck, target: unknown, path: string, around: Around): void {
  if (typeof target === 'object') {
    const own: unknown = loose(target)['for'];
    for (const [index, one] of (Array.isArray(own) ? (own as unknown[]) : []).entries()) {
      whoFaults(check, loose(one)['who'], `${path}.for.${index}.who`, around.names);
    }
    return;
  }
  if (GROUP_TARGETS.includes(target as GroupTarget)) return;
  if (!(TARGET_WINDOWS as readonly unknown[]).includes(around.window))
    check.fault(around.windowPath ?? path, 'rule-set.target-window');
  const whole = loose(around.measure);
  const { kind } = whole['kind'] === 'among' ? loose(whole['of']) : whole;
  if (typeof target !== 'string' || !Object.hasOwn(targetDefinitions, target) || typeof kind !== 'string') return;
  const amounts = targetDefinitions[target as TargetMeasure].unit === 'fen';
  const fits = amounts ? kind === 'amount' : kind === 'count' || kind === 'credit';
  if (!fits) check.fault(path, 'rule-set.target-unit', { target });
}

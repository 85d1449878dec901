import { at, RuleCheck } from '../rule-check';
import { loose } from '../shapes/check-shape';
import { filterFaults, measureFaults } from './measure-faults';
import { Names } from './names';

const RANKS = ['top', 'bottom', 'topPercent', 'bottomPercent'];

/** What is wrong with a condition beyond its shape. */
export function conditionFaults(check: RuleCheck, value: unknown, path: string, names: Names): void {
  const condition = loose(value);
  const { kind, item, atLeast, below } = condition;
  if (kind === 'rank') {
    if (RANKS.every((key) => condition[key] === undefined)) check.fault(path, 'rule-set.rank-empty');
    return;
  }
  if (typeof kind !== 'string') return;
  if (atLeast === undefined && below === undefined) check.fault(path, 'rule-set.bounds-empty');
  if (typeof atLeast === 'number' && typeof below === 'number' && below <= atLeast) {
    check.fault(at(path, 'below'), 'rule-set.bounds-order', { atLeast, below });
  }
  if ((kind === 'points' || kind === 'value') && typeof item === 'string') {
    const known = kind === 'points' ? names.items : names.measured;
    if (!known.includes(item)) check.fault(at(path, 'item'), 'rule-set.item-unknown', { key: item.slice(0, 40) });
  }
  if (kind === 'measured') {
    measureFaults(check, condition, path, names);
    filterFaults(check, condition['filter'], at(path, 'filter'));
  }
}

import { at, RuleCheck } from '../rule-check';
import { Fields, loose } from '../shapes/check-shape';
import { KEY } from '../shapes/shape';
import { conditionFaults } from './condition-faults';
import { measureFaults, filterFaults } from './measure-faults';
import { compositeFaults, eachFaults, teamFaults } from './composite-faults';
import { listed } from './loose-items';
import { methodFaults } from './method-faults';
import { Names } from './names';
import { whoFaults } from './who-faults';

/** Composites inside composites go no deeper: nobody could read them. */
const DEEPEST = 4;

/** What is wrong with an item beyond its shape, its sub-items with it. */
export function itemFaults(check: RuleCheck, value: unknown, path: string, names: Names, depth = 0): void {
  const before = check.item;
  check.item = nameOf(value, path);
  const item = loose(value);
  framed(check, item, path, names, depth);
  if (Object.hasOwn(item, 'items')) {
    if (depth >= DEEPEST) check.fault(path, 'rule-set.depth', { most: DEEPEST });
    else
      for (const [index, one] of listed(item['items']))
        itemFaults(check, one, `${path}.items.${index}`, names, depth + 1);
    compositeFaults(check, item, path, names);
  } else if (Object.hasOwn(item, 'team')) {
    teamFaults(check, item['team'], at(path, 'team'), names);
  } else if (Object.hasOwn(item, 'grades')) {
    for (const [index, grade] of listed(item['grades'])) {
      measuredAlone(check, loose(grade)['all'], `${path}.grades.${index}.all`, names);
    }
  } else if (!Object.hasOwn(item, 'points')) {
    const asked = { ...item, window: periodIn(item) };
    measureFaults(check, asked, path, names);
    methodFaults(check, asked, path, names);
    filterFaults(check, item['filter'], at(path, 'filter'));
    for (const [index, factor] of listed(item['factors'])) {
      filterFaults(check, loose(factor)['filter'], `${path}.factors.${index}.filter`);
    }
    eachFaults(check, item, path);
  }
  check.item = before;
}

/** Conditions that are asked before points and ranks are known. */
function measuredAlone(check: RuleCheck, conditions: unknown, path: string, names: Names): void {
  for (const [place, condition] of listed(conditions)) {
    const where = at(path, place);
    const { kind } = loose(condition);
    if (kind === 'rank' || kind === 'total' || kind === 'points') {
      check.fault(where, 'rule-set.grade-condition', { kind });
    }
    conditionFaults(check, condition, where, names);
  }
}

/** The days that a target is asked of: the item's, or one week, month or quarter of them. */
const periodIn = ({ each, window }: Fields): unknown => (each === undefined ? window : loose(each)['period']);

function framed(check: RuleCheck, item: Fields, path: string, names: Names, depth: number): void {
  if (depth === 0 && Object.hasOwn(item, 'weight')) check.fault(at(path, 'weight'), 'rule-set.weight-top');
  const { floor, cap } = item;
  if (typeof floor === 'number' && typeof cap === 'number' && cap < floor) {
    check.fault(at(path, 'cap'), 'rule-set.cap-floor', { cap, floor });
  }
  measuredAlone(check, item['requires'], at(path, 'requires'), names);
  if (Object.hasOwn(item, 'applies')) whoFaults(check, item['applies'], at(path, 'applies'), names);
  for (const [index, one] of listed(item['coefficients'])) {
    whoFaults(check, loose(one)['who'], `${path}.coefficients.${index}.who`, names);
  }
}

export const keyOf = ({ key }: Fields): string | null => (typeof key === 'string' && KEY.test(key) ? key : null);

/** The words by which the office knows the item: its title, else its key, else its place in the list. */
export function nameOf(value: unknown, path: string): string {
  const { title, key } = loose(value);
  const name = [title, key].find((word) => typeof word === 'string' && word.trim() !== '');
  return typeof name === 'string' ? name.slice(0, 40) : `#${Number(path.split('.').at(-1)) + 1}`;
}

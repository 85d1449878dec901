import { at, RuleCheck } from '../rule-check';
import { NamedWindow } from '../rule-window';
import { Fields, loose } from '../shapes/check-shape';
import { MONTH_DAY } from '../shapes/shape';
import { wholeMonths } from '../span';
import { mostWeeks } from '../window-parts';
import { everyLoose } from './loose-items';
import { againFaults } from './method-faults';
import { Names } from './names';

/** Windows that fall into whole months, and whole quarters. */
const MONTHLY: readonly unknown[] = ['yearToDate', 'halfYear', 'quarter', 'previousYear', 'firstHalf', 'secondHalf'];

/** How many months a window has that can be scored month by month; null where it cannot. */
function monthsIn(window: unknown): number | null {
  if (typeof window === 'string') return MONTHLY.includes(window) ? (wholeMonths(window as NamedWindow) ?? null) : null;
  const { lastMonths, from, to } = loose(window);
  if (typeof lastMonths === 'number') return lastMonths;
  const days = [from, to].every((one) => typeof one === 'string' && MONTH_DAY.test(one));
  return days ? (wholeMonths({ from: from as string, to: to as string }) ?? null) : null;
}

export function eachFaults(check: RuleCheck, { each, window }: Fields, path: string): void {
  if (each === undefined) return;
  const { period, weights, take } = loose(each);
  if (period === 'week') weeklyFaults(check, window, weights, path);
  else monthlyFaults(check, period, window, weights, path);
  if (weights !== undefined && take !== undefined) check.fault(`${path}.each.take`, 'rule-set.each-take');
}

/** Weeks that are told one by one; only so many last weeks are always as many. */
function weeklyFaults(check: RuleCheck, window: unknown, weights: unknown, path: string): void {
  if (typeof window === 'string' ? mostWeeks(window as NamedWindow) === null : loose(window)['lastWeeks'] === 1) {
    check.fault(at(path, 'each'), 'rule-set.each-weeks');
  }
  const { lastWeeks } = loose(window);
  if (!Array.isArray(weights)) return;
  if (typeof lastWeeks !== 'number') check.fault(`${path}.each.weights`, 'rule-set.each-weeks-weights');
  else if (weights.length !== lastWeeks) {
    check.fault(`${path}.each.weights`, 'rule-set.each-weights', { most: lastWeeks });
  }
}

function monthlyFaults(check: RuleCheck, period: unknown, window: unknown, weights: unknown, path: string): void {
  const months = monthsIn(window);
  const size = period === 'quarter' ? 3 : 1;
  const rolling = period === 'quarter' && loose(window)['lastMonths'] !== undefined;
  if (months === null || months % size !== 0 || months === size || rolling) {
    check.fault(at(path, 'each'), 'rule-set.each-window');
  } else if (Array.isArray(weights) && weights.length !== months / size) {
    check.fault(`${path}.each.weights`, 'rule-set.each-weights', { most: months / size });
  }
}

/** What is wrong with a composite beyond its shape and its parts. */
export function compositeFaults(check: RuleCheck, item: Fields, path: string, names: Names): void {
  const { each, window, method, take, missing } = item;
  if (method !== undefined) againFaults(check, item, path, names);
  if (missing !== undefined && take === 'product') check.fault(at(path, 'missing'), 'rule-set.missing-product');
  if (each === undefined) {
    if (window !== undefined) check.fault(at(path, 'window'), 'rule-set.composite-window');
    return;
  }
  eachFaults(check, { each, window: window ?? 'yearToDate' }, path);
  for (const { item: part, path: where } of everyLoose(item['items'], at(path, 'items'))) {
    if (part['each'] !== undefined) check.fault(at(where, 'each'), 'rule-set.each-twice');
  }
}

/** Only persons have a team of their own, and it is scored before them. */
export function teamFaults(check: RuleCheck, team: unknown, path: string, { ofTeams }: Names): void {
  if (ofTeams === null) check.fault(path, 'rule-set.team-persons');
  else if (team !== 'total' && typeof team === 'string' && !ofTeams.includes(team)) {
    check.fault(path, 'rule-set.item-unknown', { key: team.slice(0, 40) });
  }
}

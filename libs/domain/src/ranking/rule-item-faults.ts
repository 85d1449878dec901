import { MOST_FEN } from '../money';
import { COUNTED_EVENTS } from '../projects/counted-event';
import { LandMode, MILESTONES } from '../projects/milestone';
import { at, RuleCheck } from './rule-check';
import { checkMethod } from './rule-method-faults';
import { AmountUnit, Division, RuleWindow } from './rule-set';

type Fields = Readonly<Record<string, unknown>>;

const MEASURES = ['count', 'credit', 'amount', 'medianDays', 'overdue'] as const;
type MeasureKind = (typeof MEASURES)[number];

const KEY = /^[a-z][a-zA-Z0-9]{0,39}$/;

/** Checks one item. @returns its key, when it has a sound one. */
export function checkItem(check: RuleCheck, value: unknown, path: string): string | null {
  check.item = nameOf(value, path);
  const item = check.object(value, path, ['key', 'title', 'method', 'measure', 'division', 'window', 'filter']);
  if (item === null) return null;
  const key = typeof item['key'] === 'string' && KEY.test(item['key']) ? item['key'] : null;
  if (Object.hasOwn(item, 'key') && key === null) check.fault(at(path, 'key'), 'rule-set.item-key');
  check.text(item, 'title', path, 1, 40);
  check.choice(item, 'window', path, Object.values(RuleWindow));
  checkMeasure(check, item, path);
  checkMethod(check, item, path);
  checkFilter(check, item, at(path, 'filter'));
  return key;
}

function checkMeasure(check: RuleCheck, item: Fields, path: string): void {
  const where = at(path, 'measure');
  const division = check.choice(item, 'division', path, Object.values(Division));
  if (!Object.hasOwn(item, 'measure')) return;
  const kind = check.choice(loose(item['measure']), 'kind', where, MEASURES);
  const keys: Readonly<Record<MeasureKind, readonly string[]>> = {
    count: ['event'],
    credit: ['event'],
    amount: ['event', 'unit'],
    medianDays: ['from', 'to'],
    overdue: ['from', 'awaited', 'days'],
  };
  const measure = check.object(item['measure'], where, ['kind', ...(kind ? keys[kind] : [])], kind ? [] : LOOSE);
  if (measure === null || kind === null) return;
  if (keys[kind].includes('event')) check.choice(measure, 'event', where, COUNTED_EVENTS);
  if (kind === 'amount') check.choice(measure, 'unit', where, Object.values(AmountUnit));
  if (kind === 'credit' && division === 'leadTeam') check.fault(at(path, 'division'), 'rule-set.credit-division');
  if (kind === 'medianDays' && division === 'byShare') check.fault(at(path, 'division'), 'rule-set.median-division');
  if (kind !== 'medianDays' && kind !== 'overdue') return;
  const later = kind === 'medianDays' ? 'to' : 'awaited';
  const from = check.choice(measure, 'from', where, MILESTONES);
  const to = check.choice(measure, later, where, MILESTONES);
  if (from !== null && from === to) check.fault(at(where, later), 'rule-set.milestones-same');
  if (kind === 'overdue') check.whole(measure, 'days', where, 0, 3_660);
}

function checkFilter(check: RuleCheck, item: Fields, path: string): void {
  if (!Object.hasOwn(item, 'filter')) return;
  const filter = check.object(item['filter'], path, [], FILTERS);
  if (filter === null) return;
  const least = check.whole(filter, 'atLeastFen', path, 0, MOST_FEN);
  const most = check.whole(filter, 'atMostFen', path, 0, MOST_FEN);
  const below = check.whole(filter, 'belowFen', path, 1, MOST_FEN);
  if (most !== null && below !== null) check.fault(path, 'rule-set.amount-twice');
  if (least !== null && ((most !== null && most < least) || (below !== null && below <= least))) {
    check.fault(path, 'rule-set.amount-band');
  }
  check.flag(filter, 'manufacturing', path);
  for (const [index] of check.list(filter, 'landModes', path, 1, 4).entries()) {
    const modes = filter['landModes'] as Fields;
    check.choice(modes, `${index}`, at(path, 'landModes'), Object.values(LandMode));
  }
  for (const [index] of check.list(filter, 'industries', path, 1, 50).entries()) {
    check.text(filter['industries'] as Fields, `${index}`, at(path, 'industries'), 1, 40);
  }
}

const FILTERS = ['atLeastFen', 'atMostFen', 'belowFen', 'industries', 'manufacturing', 'landModes'];
const LOOSE = ['event', 'unit', 'from', 'to', 'awaited', 'days'];

const loose = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

/** The words by which the office knows the item: its title, else its key, else its place in the list. */
function nameOf(value: unknown, path: string): string {
  const { title, key } = loose(value);
  const name = [title, key].find((word) => typeof word === 'string' && word.trim() !== '');
  return typeof name === 'string' ? name.slice(0, 40) : `#${Number(path.split('.').at(-1)) + 1}`;
}

import { PATIENT_ACTIVITIES } from '../activity-kind';
import { at, RuleCheck } from '../rule-check';
import { Fields, loose } from '../shapes/check-shape';
import { Names } from './names';
import { targetFaults } from './target-faults';

/** Of what there can be a rate, a growth or a completion: sums. */
const SUMS = ['count', 'credit', 'amount', 'overdue', 'overdueDays', 'activity', 'invested', 'entered', 'mark'];

/** What reads no projects, so that there is nothing to choose among. */
const NO_PROJECTS = ['activity', 'entered', 'mark'];

/** What is wrong with a measure beyond its shape, and with how a shared project is divided for it. */
export function measureFaults(check: RuleCheck, asking: Fields, path: string, names: Names): void {
  const where = at(path, 'measure');
  const measure = loose(asking['measure']);
  const { kind } = measure;
  if (kind === 'rate') {
    for (const side of ['numerator', 'denominator']) {
      const counted = loose(measure[side]);
      sumFaults(check, counted['measure'], `${where}.${side}.measure`);
      leafFaults(check, counted['measure'], `${where}.${side}.measure`, asking['division'], path, names);
      filterFaults(check, counted['filter'], `${where}.${side}.filter`);
    }
  } else if (kind === 'among') {
    const also = loose(measure['also']);
    for (const [value, place] of [
      [measure['of'], at(where, 'of')],
      [also['measure'], `${where}.also.measure`],
    ] as const) {
      const { kind: of } = loose(value);
      if (typeof of === 'string' && NO_PROJECTS.includes(of))
        check.fault(place, 'rule-set.no-projects', { measure: of });
      leafFaults(check, value, place, asking['division'], path, names);
    }
    filterFaults(check, also['filter'], `${where}.also.filter`);
  } else if (kind === 'growth' || kind === 'completionRate') {
    sumFaults(check, measure['of'], at(where, 'of'));
    leafFaults(check, measure['of'], at(where, 'of'), asking['division'], path, names);
    if (kind === 'completionRate') {
      targetFaults(check, measure['target'], at(where, 'target'), {
        measure: measure['of'],
        window: asking['window'],
        names,
      });
    }
  } else leafFaults(check, measure, where, asking['division'], path, names);
}

function sumFaults(check: RuleCheck, value: unknown, path: string): void {
  const { kind } = loose(value);
  if (typeof kind === 'string' && !SUMS.includes(kind)) check.fault(path, 'rule-set.no-sum', { measure: kind });
}

function leafFaults(
  check: RuleCheck,
  value: unknown,
  where: string,
  division: unknown,
  path: string,
  { units }: Names,
): void {
  const { kind, from, to, awaited, activity, days, name, unit, after } = loose(value);
  const whole = division === 'leadTeam' || division === 'each';
  if (kind === 'credit' && whole) check.fault(at(path, 'division'), 'rule-set.credit-division');
  if (
    (kind === 'medianDays' || kind === 'meanDays' || kind === 'daysUntil') &&
    (division === 'byShare' || division === 'equally')
  ) {
    check.fault(at(path, 'division'), 'rule-set.median-division');
  }
  const waits = kind === 'overdue' || kind === 'overdueDays';
  const later = waits ? awaited : to;
  if (typeof from === 'string' && from === later) {
    check.fault(at(where, waits ? 'awaited' : 'to'), 'rule-set.milestones-same');
  }
  const { atLeast, atMost } = loose(after);
  if (after !== undefined && atLeast === undefined && atMost === undefined) {
    check.fault(at(where, 'after'), 'rule-set.after-empty');
  }
  if (typeof atLeast === 'number' && typeof atMost === 'number' && atMost < atLeast) {
    check.fault(`${where}.after.atMost`, 'rule-set.cap-floor', { cap: atMost, floor: atLeast });
  }
  if (kind === 'activity' && typeof activity === 'string') {
    const patient = (PATIENT_ACTIVITIES as readonly string[]).includes(activity);
    if (patient !== (days !== undefined)) {
      check.fault(at(where, 'days'), patient ? 'rule-set.activity-days' : 'rule-set.activity-no-days', { activity });
    }
  }
  if (kind === 'entered' && typeof name === 'string' && typeof unit === 'string') {
    const known = units.get(name);
    if (known !== undefined && known !== unit) {
      check.fault(at(where, 'unit'), 'rule-set.entered-unit', { name: name.slice(0, 40), unit: known });
    } else units.set(name, unit);
  }
}

/** Bounds that no amount could meet. */
export function filterFaults(check: RuleCheck, value: unknown, path: string): void {
  const { atLeastFen: least, atMostFen: most, belowFen: below } = loose(value);
  if (typeof most === 'number' && typeof below === 'number') check.fault(path, 'rule-set.amount-twice');
  if (typeof least !== 'number') return;
  if ((typeof most === 'number' && most < least) || (typeof below === 'number' && below <= least)) {
    check.fault(path, 'rule-set.amount-band');
  }
}

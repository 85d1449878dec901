import { GROUP_TARGETS } from '../rule-measure';
import { at, RuleCheck } from '../rule-check';
import { Fields, loose } from '../shapes/check-shape';
import { Names } from './names';
import { targetFaults } from './target-faults';

const PROJECTS = ['count', 'credit', 'amount'];
const OTHERS = ['activity', 'invested', 'entered', 'mark'];
const RATIOS = ['rate', 'growth', 'completionRate', 'withinDays'];
const DAYS = ['medianDays', 'meanDays', 'daysUntil'];
const LATE = ['overdue', 'overdueDays'];

/** Points that are scored once more: what is wrong beyond the shape. They have no plan that sets targets, and no time. */
export function againFaults(check: RuleCheck, item: Fields, path: string, names: Names): void {
  const where = at(path, 'method');
  const method = loose(item['method']);
  const { kind, proRata } = method;
  const target = kind === 'quota' ? method['quota'] : method['target'];
  if (proRata === true) check.fault(at(where, 'proRata'), 'rule-set.again-pro-rata');
  if (typeof target === 'string' && !(GROUP_TARGETS as readonly string[]).includes(target)) {
    check.fault(at(where, kind === 'quota' ? 'quota' : 'target'), 'rule-set.again-target');
    return;
  }
  if (typeof kind === 'string') checks[kind]?.(check, method, where, { measure: {}, window: 'yearToDate', names });
}

/** Which measures a method can be used on. Days have no sum, and who waits too long only loses by it. */
const measuresOf: Readonly<Record<string, readonly string[]>> = {
  pointsPerUnit: [...PROJECTS, ...OTHERS, ...RATIOS],
  stepTable: [...PROJECTS, ...OTHERS, ...RATIOS, ...DAYS, ...LATE],
  completion: [...PROJECTS, ...OTHERS, 'rate', 'withinDays'],
  deduction: [...PROJECTS, ...OTHERS, ...RATIOS, ...LATE],
  quota: [...PROJECTS, ...OTHERS, ...RATIOS, ...LATE],
};

/** What is wrong with an item's method beyond its shape, by itself and against what the item measures. */
export function methodFaults(check: RuleCheck, item: Fields, path: string, names: Names): void {
  const where = at(path, 'method');
  const method = loose(item['method']);
  const { kind } = method;
  const measure = kindOf(item['measure']);
  if (typeof kind !== 'string') return;
  const allowed = measuresOf[kind];
  if (allowed && typeof measure === 'string' && KINDS.includes(measure) && !allowed.includes(measure)) {
    check.fault(where, 'rule-set.method-measure', { method: kind, measure });
  }
  checks[kind]?.(check, method, where, { measure: item['measure'], window: item['window'], names });
}

/** Of a measure that chooses among projects, what is measured of them. */
const kindOf = (measure: unknown): unknown => {
  const { kind, of } = loose(measure);
  return kind === 'among' ? loose(of)['kind'] : kind;
};

const KINDS = [...PROJECTS, ...OTHERS, ...RATIOS, ...DAYS, ...LATE];

interface Around {
  readonly measure: unknown;
  readonly window: unknown;
  readonly names: Names;
}

type Check = (check: RuleCheck, method: Fields, path: string, around: Around) => void;

/** What a group has come to is of today: no share of it is due. */
function groupFaults(check: RuleCheck, target: unknown, proRata: unknown, path: string): void {
  const ofGroup = (GROUP_TARGETS as readonly unknown[]).includes(target);
  if (ofGroup && proRata === true) check.fault(at(path, 'proRata'), 'rule-set.again-pro-rata');
}

const checks: Readonly<Record<string, Check>> = {
  completion(check, { target, proRata }, path, around) {
    targetFaults(check, target, at(path, 'target'), { ...around, windowPath: path });
    groupFaults(check, target, proRata, path);
  },
  quota(check, { quota, short, over, proRata }, path, around) {
    groupFaults(check, quota, proRata, path);
    targetFaults(check, quota, at(path, 'quota'), around);
    if (short === undefined && over === undefined) check.fault(path, 'rule-set.quota-empty');
  },
  bestShare(check, { of, direction }, path) {
    if ((of === 'sum' || of === 'mean') && direction === 'atMost') {
      check.fault(at(path, 'direction'), 'rule-set.share-direction');
    }
  },
  efficacy(check, { best = 100, worst = 60 }, path) {
    if (typeof best === 'number' && typeof worst === 'number' && best <= worst) {
      check.fault(at(path, 'worst'), 'rule-set.efficacy-range', { best, worst });
    }
  },
  byRank(check, { table, bands, first, step }, path) {
    const ways = [table, bands, first].filter((one) => one !== undefined).length;
    if (ways !== 1 || (first === undefined && step !== undefined)) check.fault(path, 'rule-set.rank-points');
    const tops = (Array.isArray(bands) ? (bands as unknown[]) : []).map((band) => loose(band)['top']);
    for (const [index, top] of tops.entries()) {
      const before = tops[index - 1];
      if (typeof top === 'number' && typeof before === 'number' && top <= before) {
        check.fault(`${path}.bands.${index}.top`, 'rule-set.bands-order', { top, before });
      }
    }
  },
  stepTable(check, { direction, steps, between }, path, { measure }) {
    const kind = kindOf(measure);
    const wrong = DAYS.includes(kind as string) ? 'atLeast' : PROJECTS.includes(kind as string) ? 'atMost' : null;
    if (wrong !== null && direction === wrong) {
      check.fault(at(path, 'direction'), 'rule-set.steps-direction', {
        direction: String(direction),
        measure: String(kind),
      });
    }
    if (between === 'bracket' && direction === 'atMost') check.fault(at(path, 'between'), 'rule-set.bracket-direction');
    const thresholds = (Array.isArray(steps) ? (steps as unknown[]) : []).map((step) => loose(step)['threshold']);
    for (const [index, threshold] of thresholds.entries()) {
      const before = thresholds[index - 1];
      if (typeof threshold === 'number' && typeof before === 'number' && threshold <= before) {
        check.fault(at(at(path, 'steps'), index), 'rule-set.steps-order', { threshold, before });
      }
    }
  },
};

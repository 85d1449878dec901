import { at, RuleCheck } from '../rule-check';
import { Fields, loose } from '../shapes/check-shape';
import { Names } from './names';
import { targetFaults } from './target-faults';

const PROJECTS = ['count', 'credit', 'amount'];
const OTHERS = ['activity', 'invested', 'entered', 'mark'];
const RATIOS = ['rate', 'growth', 'completionRate', 'withinDays'];
const DAYS = ['medianDays', 'meanDays', 'daysUntil'];

/** Which measures a method can be used on. Days have no sum, and who waits too long only loses by it. */
const measuresOf: Readonly<Record<string, readonly string[]>> = {
  pointsPerUnit: [...PROJECTS, ...OTHERS, ...RATIOS],
  stepTable: [...PROJECTS, ...OTHERS, ...RATIOS, ...DAYS, 'overdue'],
  completion: [...PROJECTS, ...OTHERS, 'rate', 'withinDays'],
  deduction: [...PROJECTS, ...OTHERS, ...RATIOS, 'overdue'],
  quota: [...PROJECTS, ...OTHERS, 'rate', 'withinDays', 'overdue'],
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

const KINDS = [...PROJECTS, ...OTHERS, ...RATIOS, ...DAYS, 'overdue'];

interface Around {
  readonly measure: unknown;
  readonly window: unknown;
  readonly names: Names;
}

type Check = (check: RuleCheck, method: Fields, path: string, around: Around) => void;

const checks: Readonly<Record<string, Check>> = {
  completion: (check, { target }, path, around) =>
    targetFaults(check, target, at(path, 'target'), { ...around, windowPath: path }),
  quota(check, { quota, short, over }, path, around) {
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
  byRank(check, { table, first, step }, path) {
    if ((table === undefined) === (first === undefined) || (table !== undefined && step !== undefined)) {
      check.fault(path, 'rule-set.rank-points');
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

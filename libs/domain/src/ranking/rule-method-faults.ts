import { TARGET_MEASURES, targetDefinitions, TargetMeasure } from '../targets/target-measure';
import { at, RuleCheck } from './rule-check';

type Fields = Readonly<Record<string, unknown>>;

const METHODS = ['pointsPerUnit', 'stepTable', 'completion', 'deduction'] as const;
type MethodKind = (typeof METHODS)[number];

/** Which measures a method can be used on. Days between milestones only make sense on steps, overdue ones only as a deduction. */
const measuresOf: Readonly<Record<MethodKind, readonly string[]>> = {
  pointsPerUnit: ['count', 'credit', 'amount'],
  stepTable: ['count', 'credit', 'amount', 'medianDays'],
  completion: ['count', 'credit', 'amount'],
  deduction: ['count', 'credit', 'amount', 'overdue'],
};

const keysOf: Readonly<Record<MethodKind, readonly [required: readonly string[], optional: readonly string[]]>> = {
  pointsPerUnit: [['points'], ['per', 'whole', 'cap']],
  stepTable: [['direction', 'steps'], []],
  completion: [
    ['target', 'weight'],
    ['cap', 'proRata'],
  ],
  deduction: [['points'], ['ceiling']],
};

/** Checks an item's method by itself and against what the item measures. */
export function checkMethod(check: RuleCheck, item: Fields, path: string): void {
  const where = at(path, 'method');
  const kind = kindOf(check, item['method'], where);
  if (kind === null) return;
  const [required, optional] = keysOf[kind];
  const method = check.object(item['method'], where, ['kind', ...required], optional);
  if (method === null) return;
  const measure = kindIn(item['measure']);
  if (measure !== null && !measuresOf[kind].includes(measure)) {
    check.fault(where, 'rule-set.method-measure', { method: kind, measure });
  }
  checks[kind](check, method, where, { measure, window: item['window'] });
}

interface Around {
  readonly measure: string | null;
  readonly window: unknown;
}

const checks: Readonly<Record<MethodKind, (check: RuleCheck, method: Fields, path: string, around: Around) => void>> = {
  pointsPerUnit(check, method, path) {
    check.decimal(method, 'points', path, 0);
    check.decimal(method, 'per', path, 0.000001);
    check.flag(method, 'whole', path);
    check.decimal(method, 'cap', path, 0);
  },
  deduction(check, method, path) {
    check.decimal(method, 'points', path, 0);
    check.decimal(method, 'ceiling', path, 0);
  },
  completion(check, method, path, { measure, window }) {
    check.decimal(method, 'weight', path, 0);
    check.decimal(method, 'cap', path, 0);
    check.flag(method, 'proRata', path);
    if (window !== 'yearToDate') check.fault(path, 'rule-set.target-window');
    const target = check.choice<TargetMeasure>(method, 'target', path, TARGET_MEASURES);
    if (target === null || measure === null) return;
    const unit = targetDefinitions[target].unit;
    if ((unit === 'fen') !== (measure === 'amount'))
      check.fault(at(path, 'target'), 'rule-set.target-unit', { target });
  },
  stepTable(check, method, path, { measure }) {
    const direction = check.choice(method, 'direction', path, ['atLeast', 'atMost'] as const);
    if (direction !== null && measure !== null && (direction === 'atMost') !== (measure === 'medianDays')) {
      check.fault(at(path, 'direction'), 'rule-set.steps-direction', { direction, measure });
    }
    const thresholds = check.list(method, 'steps', path, 1, 50).map((step, index) => {
      const where = at(at(path, 'steps'), index);
      const fields = check.object(step, where, ['threshold', 'points']);
      if (fields === null) return null;
      check.decimal(fields, 'points', where, -1_000_000);
      return check.decimal(fields, 'threshold', where, 0);
    });
    for (const [index, threshold] of thresholds.entries()) {
      const before = thresholds[index - 1];
      if (threshold !== null && before !== null && before !== undefined && threshold <= before) {
        check.fault(at(at(path, 'steps'), index), 'rule-set.steps-order', { threshold, before });
      }
    }
  },
};

function kindOf(check: RuleCheck, value: unknown, path: string): MethodKind | null {
  if (value === undefined) return null;
  const fields = typeof value === 'object' && value !== null ? (value as Fields) : null;
  if (fields === null) {
    check.fault(path, 'rule-set.object');
    return null;
  }
  if (!Object.hasOwn(fields, 'kind')) check.fault(at(path, 'kind'), 'rule-set.key-missing', { key: 'kind' });
  return check.choice(fields, 'kind', path, METHODS);
}

function kindIn(value: unknown): string | null {
  const kind: unknown = typeof value === 'object' && value !== null ? (value as Fields)['kind'] : null;
  return typeof kind === 'string' ? kind : null;
}

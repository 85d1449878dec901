import { Fraction } from '../fraction';
import { GROUP_TARGETS, GroupTarget, RuleTarget } from '../rule-measure';
import { RuleMethod } from '../rule-method';
import { Award, forUnits, lifted, limited, MethodInput } from './award';
import { completion } from './completion';
import { quota } from './quota';
import { bestShare, byRank, efficacy } from './relative';
import { stepTable } from './step-table';

/** The points that a method gives, not yet rounded. */
export function scoreMethod(method: RuleMethod, input: MethodInput): Award {
  switch (method.kind) {
    case 'pointsPerUnit':
      return limited(forUnits(input.value, method), method.cap);
    case 'deduction':
      return deduction(method, input.value);
    case 'stepTable':
      return stepTable(method, input.value);
    case 'completion':
      return completion(method, input);
    case 'bestShare':
      return bestShare(method, input);
    case 'efficacy':
      return efficacy(method, input);
    case 'byRank':
      return byRank(method, input);
    case 'quota':
      return quota(method, input);
  }
}

function deduction(
  { points, ceiling, base, floor }: Extract<RuleMethod, { kind: 'deduction' }>,
  value: Fraction,
): Award {
  const off = limited(value.times(Fraction.decimal(points)), ceiling);
  if (base === undefined) return { points: off.points.negated(), limited: off.limited };
  const left = lifted(Fraction.decimal(base).minus(off.points), floor ?? 0);
  return { points: left.points, limited: off.limited || left.limited };
}

/** Whether a method compares a subject with others. */
export const compares = (method: RuleMethod): boolean =>
  method.kind === 'bestShare' || method.kind === 'efficacy' || method.kind === 'byRank' || groupTarget(method) !== null;

/** What of the group a completion or a quota is held against, where it is that. */
export function groupTarget(method: RuleMethod): GroupTarget | null {
  const target = wantedBy(method);
  return GROUP_TARGETS.find((one) => one === target) ?? null;
}

/** The target that a method holds the figure against. */
export function wantedBy(method: RuleMethod): RuleTarget | GroupTarget | null {
  if (method.kind === 'completion') return method.target;
  return method.kind === 'quota' ? method.quota : null;
}

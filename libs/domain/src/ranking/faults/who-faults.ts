import { at, RuleCheck } from '../rule-check';
import { loose } from '../shapes/check-shape';
import { Names } from './names';

/** Somebody must be named, and groups must be there. */
export function whoFaults(check: RuleCheck, value: unknown, path: string, { groups }: Names): void {
  const who = loose(value);
  if (typeof value === 'object' && value !== null && Object.keys(who).length === 0) {
    check.fault(path, 'rule-set.who-empty');
  }
  const asked: unknown = who['groups'];
  for (const [index, group] of (Array.isArray(asked) ? (asked as unknown[]) : []).entries()) {
    if (typeof group === 'string' && !groups.includes(group)) {
      check.fault(`${at(path, 'groups')}.${index}`, 'rule-set.group-unknown', { key: group.slice(0, 40) });
    }
  }
}

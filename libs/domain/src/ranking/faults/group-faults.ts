import { at, RuleCheck } from '../rule-check';
import { loose } from '../shapes/check-shape';
import { keyOf } from './item-faults';
import { listed } from './loose-items';

/** What is wrong with the groups beyond their shape. @returns their sound keys. */
export function groupFaults(check: RuleCheck, groups: unknown): string[] {
  const keys: string[] = [];
  const kinds = new Set<unknown>();
  for (const [index, value] of listed(groups)) {
    const group = loose(value);
    const path = at('groups', index);
    const key = keyOf(group);
    if (key !== null && keys.includes(key)) check.fault(at(path, 'key'), 'rule-set.group-twice', { key });
    if (key !== null) keys.push(key);
    if (!Object.hasOwn(group, 'kinds') && !Object.hasOwn(group, 'teams')) check.fault(path, 'rule-set.group-empty');
    for (const [place, kind] of listed(group['kinds'])) {
      if (kinds.has(kind))
        check.fault(`${path}.kinds.${place}`, 'rule-set.group-overlap', { kind: String(kind).slice(0, 40) });
      kinds.add(kind);
    }
  }
  return keys;
}

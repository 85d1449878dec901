import { RuleSet, ruleSetFaults } from '@huoshui/domain';
import { Refusal } from '../platform';

/** @throws Refusal `rule-set.invalid` with every fault as a field, its path under `ruleSet` */
export function soundRuleSet(input: object): RuleSet {
  const faults = ruleSetFaults(input);
  if (faults.length === 0) return input as RuleSet;
  const fields = faults.slice(0, 100).map((fault) => ({ ...fault, path: `ruleSet.${fault.path}` }));
  throw new Refusal('rule-set.invalid', { count: faults.length, item: fields[0]?.facts['item'] ?? null }, fields);
}

import { at, RuleCheck, RuleFault } from './rule-check';
import { checkItem } from './rule-item-faults';
import { RuleSet } from './rule-set';

/**
 * Every fault of a rule set that came as JSON, none left for the second try. Codes begin with `rule-set.`; the facts
 * name the item. An empty list means that `input` is a sound `RuleSet`.
 */
export function ruleSetFaults(input: unknown): RuleFault[] {
  const check = new RuleCheck();
  const fields = check.object(input, '', ['name', 'notes', 'items', 'rounding', 'tieBreakers']);
  if (fields === null) return check.faults;
  check.text(fields, 'name', '', 1, 60);
  check.text(fields, 'notes', '', 0, 2_000);
  const keys = check.list(fields, 'items', '', 1, 60).map((item, index) => checkItem(check, item, `items.${index}`));
  check.item = null;
  for (const [index, key] of keys.entries()) {
    if (key !== null && keys.indexOf(key) !== index) check.fault(`items.${index}.key`, 'rule-set.item-twice', { key });
  }
  if (Object.hasOwn(fields, 'rounding')) {
    const rounding = check.object(fields['rounding'], 'rounding', ['decimals', 'at']);
    if (rounding !== null) {
      check.whole(rounding, 'decimals', 'rounding', 0, 6);
      check.choice(rounding, 'at', 'rounding', ['item', 'total']);
    }
  }
  const breakers = check.list(fields, 'tieBreakers', '', 0, 60);
  for (const [index, key] of breakers.entries()) {
    const known = typeof key === 'string' && keys.includes(key) && breakers.indexOf(key) === index;
    if (!known) check.fault(at('tieBreakers', index), 'rule-set.tie-breaker', { key: String(key).slice(0, 40) });
  }
  return check.faults;
}

/** True for a sound rule set. */
export const isRuleSet = (input: unknown): input is RuleSet => ruleSetFaults(input).length === 0;

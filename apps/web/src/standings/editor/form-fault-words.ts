import { RuleFault } from '@huoshui/domain';
import { faultSentence } from '../rule-fault-words';
import { fieldName } from './field-names';
import { optionName } from './option-names';

/** A fault as the form says it: the fields by the names that stand before them, no word of the JSON. */
export function formFaultWords(fault: RuleFault): string {
  const { facts, code } = fault;
  const steps = fault.path.split('.');
  const last = steps.at(-1) ?? '';
  const named = code === 'rule-set.key-unknown' || code === 'rule-set.item-unknown' || code === 'rule-set.tie-breaker';
  const list = last === 'kind' ? (steps.at(-2) ?? '') : last;
  const said = faultSentence({
    ...fault,
    facts: {
      ...facts,
      ...(!named &&
        typeof facts['key'] === 'string' &&
        code !== 'rule-set.item-twice' && { key: shortName(facts['key']) }),
      ...(typeof facts['choices'] === 'string' && {
        choices: facts['choices']
          .split('、')
          .map((one) => optionName(list, one))
          .join('、'),
      }),
      ...(typeof facts['method'] === 'string' && { method: `“${optionName('method', facts['method'])}”` }),
      ...(typeof facts['measure'] === 'string' && { measure: `“${optionName('measure', facts['measure'])}”` }),
      ...(typeof facts['activity'] === 'string' && { activity: optionName('activity', facts['activity']) }),
    },
  });
  return said.replace(/（[a-zA-Z、]+）/g, '').replace('“key”', `“${fieldName('key')}”`);
}

const shortName = (key: string): string => fieldName(key).split('：')[0] ?? key;

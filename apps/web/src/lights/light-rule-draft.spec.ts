import { DEFAULT_LIGHT_RULES, FEN_IN_YI, lightRuleFaults } from '@huoshui/domain';
import { draftOf, LightRulesDraft, newRule, rulesOf } from './light-rule-draft';

const draft = (): LightRulesDraft => draftOf(DEFAULT_LIGHT_RULES);

describe('a draft of the light rules', () => {
  it('is the same rules after the form', () => {
    expect(rulesOf(draft())).toEqual(DEFAULT_LIGHT_RULES);
    const [first, ...rest] = DEFAULT_LIGHT_RULES.rules;
    if (!first) throw new Error('no rules');
    const filter = {
      atLeastFen: 0,
      belowFen: FEN_IN_YI,
      landModes: ['ownLand', 'office'],
      keyOnly: true,
      before: 'start',
    } as const;
    const narrow = { ...DEFAULT_LIGHT_RULES, rules: [{ ...first, filter }, ...rest] };
    expect(rulesOf(draftOf(narrow))).toEqual(narrow);
  });

  it('leaves what is missing to the domain', () => {
    const { rules, ...whole } = draft();
    const missing = rulesOf({ ...whole, rules: rules.map((rule, at) => (at === 0 ? { ...rule, red: null } : rule)) });
    expect(lightRuleFaults(missing).map(({ path }) => path)).toEqual(['rules.0.red']);
  });

  it('gains a sound rule under a key of its own', () => {
    const wanted = draft();
    wanted.rules.push(newRule(wanted));
    wanted.rules.push(newRule(wanted));
    expect(lightRuleFaults(rulesOf(wanted))).toEqual([]);
    expect(wanted.rules.at(-1)?.key).toBe('noUpdate3');
  });
});

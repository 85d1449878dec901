import { DEFAULT_LIGHT_RULES } from './default-light-rules';
import { isLightRuleSet, lightRuleFaults } from './light-rule-faults';

type Loose = Record<string, unknown>;

/** The default rules as loose JSON, with one rule changed: `undefined` takes a key away. */
function withRule(change: Loose, index = 0): unknown {
  const copy = JSON.parse(JSON.stringify(DEFAULT_LIGHT_RULES)) as { rules: Loose[] };
  copy.rules[index] = JSON.parse(JSON.stringify({ ...copy.rules[index], ...change })) as Loose;
  return copy;
}

const codes = (input: unknown) => lightRuleFaults(input).map((fault) => `${fault.path} ${fault.code}`);
const scope = DEFAULT_LIGHT_RULES.scope;

describe('the faults of light rules', () => {
  it('are none for the default ones', () => {
    expect(lightRuleFaults(DEFAULT_LIGHT_RULES)).toEqual([]);
    expect(isLightRuleSet(JSON.parse(JSON.stringify(DEFAULT_LIGHT_RULES)))).toBe(true);
  });

  it.each([
    [null, ' rule-set.object'],
    [[], ' rule-set.object'],
    [{ ...DEFAULT_LIGHT_RULES, rules: [] }, 'rules rule-set.list'],
    [{ ...DEFAULT_LIGHT_RULES, rules: Array(41).fill(DEFAULT_LIGHT_RULES.rules[0]) }, 'rules rule-set.list'],
    [{ ...DEFAULT_LIGHT_RULES, name: ' ' }, 'name rule-set.text'],
    [{ ...DEFAULT_LIGHT_RULES, colour: 'red' }, 'colour rule-set.key-unknown'],
    [{ ...DEFAULT_LIGHT_RULES, scope: null }, 'scope rule-set.object'],
    [{ ...DEFAULT_LIGHT_RULES, scope: { ...scope, atLeastFen: -1 } }, 'scope.atLeastFen rule-set.whole'],
    [{ ...DEFAULT_LIGHT_RULES, scope: { ...scope, signedFrom: '2026-02-30' } }, 'scope.signedFrom light-rule.day'],
    [{ ...DEFAULT_LIGHT_RULES, scope: { atLeastFen: 0 } }, 'scope.signedFrom rule-set.key-missing'],
  ])('as a whole: %#', (input, fault) => expect(codes(input)).toContain(fault));

  it.each([
    [{ key: 'Start!' }, 'rules.0.key rule-set.item-key'],
    [{ key: 'noUpdate' }, 'rules.4.key rule-set.item-twice'],
    [{ title: '' }, 'rules.0.title rule-set.text'],
    [{ kind: 'mood' }, 'rules.0.kind rule-set.choice'],
    [{ active: 'yes' }, 'rules.0.active rule-set.flag'],
    [{ yellow: undefined }, 'rules.0.yellow rule-set.key-missing'],
    [{ yellow: 0 }, 'rules.0.yellow rule-set.whole'],
    [{ yellow: 1.5 }, 'rules.0.yellow rule-set.whole'],
    [{ red: 61 }, 'rules.0.red rule-set.whole'],
    [{ yellow: 3 }, 'rules.0.red light-rule.thresholds'],
    [{ yellow: 4 }, 'rules.0.red light-rule.thresholds'],
    [{ fallbackDays: undefined }, 'rules.0.fallbackDays light-rule.fallback-missing'],
    [{ fallbackDays: -1 }, 'rules.0.fallbackDays rule-set.whole'],
    [{ kind: 'noUpdate' }, 'rules.0.fallbackDays light-rule.fallback-useless'],
    [{ filter: { atLeastFen: 10, belowFen: 10 } }, 'rules.0.filter rule-set.amount-band'],
    [{ filter: { atLeastFen: 0.5 } }, 'rules.0.filter.atLeastFen rule-set.whole'],
    [{ filter: { landModes: ['sea'] } }, 'rules.0.filter.landModes.0 rule-set.choice'],
    [{ filter: { landModes: [] } }, 'rules.0.filter.landModes rule-set.list'],
    [{ filter: { keyOnly: 1 } }, 'rules.0.filter.keyOnly rule-set.flag'],
    [{ filter: { before: 'party' } }, 'rules.0.filter.before rule-set.choice'],
    [{ filter: { team: 'a' } }, 'rules.0.filter.team rule-set.key-unknown'],
  ])('of a rule: %j', (change, fault) => expect(codes(withRule(change))).toContain(fault));

  it('come all at once and name the rule by its title, its key or its place', () => {
    const faults = lightRuleFaults(withRule({ yellow: 0, kind: 'lateStart', active: 1 }));
    expect(faults.map((fault) => fault.facts['item'])).toEqual(['开工逾期', '开工逾期']);
    expect(lightRuleFaults(withRule({ title: '' }))[0]?.facts['item']).toBe('lateStart');
    expect(lightRuleFaults({ ...DEFAULT_LIGHT_RULES, rules: [5] })[0]?.facts['item']).toBe('#1');
  });
});

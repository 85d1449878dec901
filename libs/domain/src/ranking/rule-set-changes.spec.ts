import { DEFAULT_RULE_SET } from './default-rule-set';
import { RuleItem, RuleSet } from './rule-set';
import { ruleSetChanges } from './rule-set-changes';

const [signing, ...others] = DEFAULT_RULE_SET.items as readonly [RuleItem, ...RuleItem[]];

const withItems = (...items: RuleItem[]): RuleSet => ({ ...DEFAULT_RULE_SET, items });

describe('the changes between two versions of the rules', () => {
  it('are none between a version and its copy, whatever the order of its keys', () => {
    const { name, notes, ...rest } = DEFAULT_RULE_SET;
    const copy = JSON.parse(JSON.stringify({ ...rest, notes, name })) as RuleSet;
    expect(ruleSetChanges(DEFAULT_RULE_SET, copy)).toEqual({ items: [], settings: [], reordered: false });
  });

  it('name the figure of an item that became another', () => {
    const after = { ...signing, method: { kind: 'pointsPerUnit', points: 0.5 } } as const;
    expect(ruleSetChanges(DEFAULT_RULE_SET, withItems(after, ...others)).items).toEqual([
      { kind: 'changed', before: signing, after, paths: ['method.points'] },
    ]);
  });

  it('name a method as a whole when its kind is another, and a value that came or went', () => {
    const deduction = { ...signing, method: { kind: 'deduction', points: 1 } } as const;
    const capped = { ...signing, method: { kind: 'pointsPerUnit', points: 1, cap: 20 } } as const;
    expect(ruleSetChanges(withItems(signing), withItems(deduction)).items[0]).toMatchObject({ paths: ['method'] });
    expect(ruleSetChanges(withItems(signing), withItems(capped)).items[0]).toMatchObject({ paths: ['method.cap'] });
    expect(ruleSetChanges(withItems(capped), withItems(signing)).items[0]).toMatchObject({ paths: ['method.cap'] });
  });

  it('tell what is new, what is gone, and that an order changed', () => {
    const fresh = { ...signing, key: 'fresh' };
    const changes = ruleSetChanges(DEFAULT_RULE_SET, withItems(fresh, ...others.toReversed()));
    expect(changes.items.map((change) => change.kind)).toEqual(['added', 'removed']);
    expect(changes.reordered).toBe(true);
  });

  it('tell the settings beside the items', () => {
    const after: RuleSet = { ...DEFAULT_RULE_SET, rounding: { decimals: 2, at: 'total' }, tieBreakers: ['start'] };
    expect(ruleSetChanges(DEFAULT_RULE_SET, after)).toEqual({
      items: [],
      settings: ['rounding.at', 'tieBreakers'],
      reordered: false,
    });
  });
});

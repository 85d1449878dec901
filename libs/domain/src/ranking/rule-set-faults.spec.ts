import { DEFAULT_RULE_SET } from './default-rule-set';
import { isRuleSet, ruleSetFaults } from './rule-set-faults';

type Loose = Record<string, unknown>;

/** The default rules as loose JSON, with one item changed: `undefined` takes a key away. */
function withItem(change: Loose, index = 3): unknown {
  const copy = JSON.parse(JSON.stringify(DEFAULT_RULE_SET)) as { items: Loose[] };
  copy.items[index] = JSON.parse(JSON.stringify({ ...copy.items[index], ...change })) as Loose;
  return copy;
}

const codes = (input: unknown) => ruleSetFaults(input).map((fault) => `${fault.path} ${fault.code}`);

const steps = (direction: string, ...thresholds: number[]) => ({
  kind: 'stepTable',
  direction,
  steps: thresholds.map((threshold) => ({ threshold, points: 1 })),
});

describe('the faults of a rule set', () => {
  it('are none for the default one', () => {
    expect(ruleSetFaults(DEFAULT_RULE_SET)).toEqual([]);
    expect(isRuleSet(JSON.parse(JSON.stringify(DEFAULT_RULE_SET)))).toBe(true);
  });

  it.each([
    [null, ' rule-set.object'],
    [[], ' rule-set.object'],
    ['{}', ' rule-set.object'],
    [{ ...DEFAULT_RULE_SET, items: [] }, 'items rule-set.list'],
    [{ ...DEFAULT_RULE_SET, name: ' ' }, 'name rule-set.text'],
    [{ ...DEFAULT_RULE_SET, rounding: { decimals: 7, at: 'item' } }, 'rounding.decimals rule-set.whole'],
    [{ ...DEFAULT_RULE_SET, tieBreakers: ['nothing'] }, 'tieBreakers.0 rule-set.tie-breaker'],
    [{ ...DEFAULT_RULE_SET, tieBreakers: ['start', 'start'] }, 'tieBreakers.1 rule-set.tie-breaker'],
    [{ ...DEFAULT_RULE_SET, colour: 'red' }, 'colour rule-set.key-unknown'],
    [JSON.parse('{"__proto__": {}, "constructor": 1}'), '__proto__ rule-set.key-unknown'],
  ])('as a whole: %#', (input, fault) => expect(codes(input)).toContain(fault));

  it.each([
    [{ key: 'Start!' }, 'items.3.key rule-set.item-key'],
    [{ key: 'signing' }, 'items.3.key rule-set.item-twice'],
    [{ title: '' }, 'items.3.title rule-set.text'],
    [{ window: 'decade' }, 'items.3.window rule-set.choice'],
    [{ window: undefined }, 'items.3.window rule-set.key-missing'],
    [{ division: 'leadTeam' }, 'items.3.division rule-set.credit-division'],
    [{ measure: { kind: 'count', event: 'party' } }, 'items.3.measure.event rule-set.choice'],
    [{ measure: { kind: 'amount', event: 'start' } }, 'items.3.measure.unit rule-set.key-missing'],
    [{ measure: { kind: 'guess' } }, 'items.3.measure.kind rule-set.choice'],
    [{ measure: { kind: 'medianDays', from: 'start', to: 'start' } }, 'items.3.measure.to rule-set.milestones-same'],
    [{ measure: { kind: 'medianDays', from: 'signing', to: 'start' } }, 'items.3.method rule-set.method-measure'],
    [{ method: { kind: 'pointsPerUnit', points: -1 } }, 'items.3.method.points rule-set.number'],
    [{ method: { kind: 'pointsPerUnit', points: '4' } }, 'items.3.method.points rule-set.number'],
    [{ method: { kind: 'pointsPerUnit', points: 1e308 } }, 'items.3.method.points rule-set.number'],
    [{ method: { kind: 'pointsPerUnit', points: 4, per: 0 } }, 'items.3.method.per rule-set.number'],
    [{ method: { kind: 'pointsPerUnit', points: 4, capp: 3 } }, 'items.3.method.capp rule-set.key-unknown'],
    [{ method: { kind: 'pointsPerUnit' } }, 'items.3.method.points rule-set.key-missing'],
    [{ method: { kind: 'magic' } }, 'items.3.method.kind rule-set.choice'],
    [{ method: steps('atLeast', 3, 3) }, 'items.3.method.steps.1 rule-set.steps-order'],
    [{ method: steps('atMost', 3) }, 'items.3.method.direction rule-set.steps-direction'],
    [
      { method: { kind: 'completion', target: 'signedAmount', weight: 1 } },
      'items.3.method.target rule-set.target-unit',
    ],
    [
      { method: { kind: 'completion', target: 'started', weight: 1 }, window: 'week' },
      'items.3.method rule-set.target-window',
    ],
    [
      { measure: { kind: 'overdueDays', from: 'start', awaited: 'start', days: 1 } },
      'items.3.measure.awaited rule-set.milestones-same',
    ],
    [{ each: { period: 'month' }, window: 'month' }, 'items.3.each rule-set.each-window'],
    [{ each: { period: 'week' }, window: 'week' }, 'items.3.each rule-set.each-weeks'],
    [{ each: { period: 'week' }, window: 'allTime' }, 'items.3.each rule-set.each-weeks'],
    [{ each: { period: 'week' }, window: { lastWeeks: 1 } }, 'items.3.each rule-set.each-weeks'],
    [{ each: { period: 'week', weights: [1, 2] } }, 'items.3.each.weights rule-set.each-weeks-weights'],
    [
      { each: { period: 'week', weights: [1, 2] }, window: { lastWeeks: 3 } },
      'items.3.each.weights rule-set.each-weights',
    ],
    [
      { each: { period: 'week' }, method: { kind: 'completion', target: 'started', weight: 1 } },
      'items.3.method rule-set.target-window',
    ],
    [{ filter: { atLeastFen: 10, belowFen: 10 } }, 'items.3.filter rule-set.amount-band'],
    [{ filter: { atMostFen: 10, belowFen: 10 } }, 'items.3.filter rule-set.amount-twice'],
    [{ filter: { atLeastFen: 0.5 } }, 'items.3.filter.atLeastFen rule-set.whole'],
    [{ filter: { landModes: ['sea'] } }, 'items.3.filter.landModes.0 rule-set.choice'],
    [{ filter: { industries: [''] } }, 'items.3.filter.industries.0 rule-set.text'],
    [{ filter: { manufacturing: 'yes' } }, 'items.3.filter.manufacturing rule-set.flag'],
  ])('of an item: %j', (change, fault) => expect(codes(withItem(change))).toContain(fault));

  it('come all at once and name the item', () => {
    const faults = ruleSetFaults(withItem({ window: 'decade', method: { kind: 'pointsPerUnit', points: -1 } }));
    expect(faults.map((fault) => fault.facts['item'])).toEqual(['开工', '开工']);
    expect(faults).toHaveLength(2);
  });

  it('name an item without a title by its place', () => {
    const faults = ruleSetFaults({ ...DEFAULT_RULE_SET, items: [null], tieBreakers: [] });
    expect(faults).toEqual([{ path: 'items.0', code: 'rule-set.object', facts: { item: '#1' } }]);
  });
});

import Ajv2020 from 'ajv/dist/2020';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_RULE_SET } from './default-rule-set';
import { SCHEMES } from './fixtures/schemes.fixture';
import { GROUPED_RULE_SET } from './grouped-rule-set';
import { MONTHLY_RULE_SET } from './monthly-rule-set';
import { ruleSetFaults } from './rule-set-faults';
import { ruleSetSchema } from './shapes/rule-set-schema';

const validate = new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }).compile(ruleSetSchema());

type Loose = Record<string, unknown>;

const copy = (input: unknown): Loose => JSON.parse(JSON.stringify(input)) as Loose;

/** The scheme with the value at a path in dots replaced; `undefined` takes the key away. */
function broken(scheme: string, path: string, value: unknown): Loose {
  const rules = copy(SCHEMES[scheme]);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce<Loose>((at, key) => at[key] as Loose, rules);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return rules;
}

describe('the JSON Schema of a rule set', () => {
  it('is the one in docs', () => {
    const file = readFileSync(join(__dirname, '../../../../docs/rule-set.schema.json'), 'utf8');
    expect(JSON.parse(file)).toEqual(copy(ruleSetSchema()));
  });

  it.each([
    ['default', DEFAULT_RULE_SET] as const,
    ['grouped', GROUPED_RULE_SET] as const,
    ['monthly', MONTHLY_RULE_SET] as const,
    ...Object.entries(SCHEMES),
  ])('takes %s, as the check does', (_, rules) => {
    expect(ruleSetFaults(copy(rules))).toEqual([]);
    validate(copy(rules));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['COMPLETION', 'items.0.method.over.points', '0.5'],
    ['COMPLETION', 'items.0.method.over.mots', 5],
    ['COMPLETION', 'items.0.method.target', 'everything'],
    ['COMPLETION', 'items', []],
    ['EFFICACY', 'groups.0.kinds', ['army']],
    ['EFFICACY', 'groups.0.key', 'Main!'],
    ['EFFICACY', 'items.1.method.direction', 'sideways'],
    ['BEST_SHARE', 'items.0.measure.unit', undefined],
    ['BEST_SHARE', 'items.1.measure.numerator', { kind: 'credit', event: 'signing' }],
    ['BEST_SHARE', 'items.1.measure.numerator.measure', { kind: 'rate' }],
    ['BY_RANK', 'items.0.method.table', []],
    ['BY_RANK', 'items.1.window', { lastWeeks: 0 }],
    ['BY_RANK', 'items.1.window', 'lastWeeks'],
    ['QUOTAS', 'items.0.method.quota', { value: 0 }],
    ['QUOTAS', 'items.1.method.quota.for.0.who.kinds', []],
    ['BASE_MINUS', 'items.0.items', []],
    ['BASE_MINUS', 'items.0.items.0.points', '100'],
    ['BASE_MINUS', 'items.0.items.1.measure.activity', 'sleep'],
    ['BLEND', 'items.0.items.1.items.1.weight', -1001],
    ['BLEND', 'total.coefficients.0.times', -1],
    ['BLEND', 'lists.0.colour', 'blue'],
    ['BLEND', 'lists.0.all.1.within', 'team'],
    ['BLEND', 'lists.1.all.0.window', undefined],
    ['PERSONS', 'persons.within', 'office'],
    ['PERSONS', 'persons', undefined],
    ['PROGRESSIVE', 'items.0.method.between', 'curve'],
    ['PROGRESSIVE', 'items.3.factors.0.filter.manufacturing', 'yes'],
    ['CAMPAIGN', 'items.0.window', { from: '3-1', to: '06-08' }],
    ['CAMPAIGN', 'items.0.window', { from: '03-01' }],
    ['CAMPAIGN', 'items.0.window', { lastMonths: 0 }],
    ['CONVERTED', 'items.0.method', { kind: 'magic' }],
    ['NO_TASK', 'items.0.missing', 'forget'],
    ['AGAINST_GROUP', 'items.0.method.quota', 'groupWorst'],
    ['BY_PLACES', 'items.0.method.bands', []],
    ['GRADES', 'ranking', 'olympic'],
    ['GRADES', 'rounding.mode', 'up'],
    ['GRADES', 'items.0.grades.0.all.0.kind', 'wish'],
    ['GRADES', 'items.1.division', 'nobody'],
  ])('refuses %s with %s as %j, as the check does', (scheme, path, value) => {
    const rules = broken(scheme, path, value);
    expect(ruleSetFaults(rules)).not.toEqual([]);
    expect(validate(rules)).toBe(false);
  });

  it.each([
    ['COMPLETION', 'items.0.weight', 2, 'items.0.weight rule-set.weight-top'],
    ['COMPLETION', 'items.1.window', 'halfYear', 'items.1.method rule-set.target-window'],
    ['COMPLETION', 'items.0.method.target', 'signedAmount', 'items.0.method.target rule-set.target-unit'],
    ['EFFICACY', 'items.0.method.worst', 100, 'items.0.method.worst rule-set.efficacy-range'],
    ['EFFICACY', 'groups.1.kinds', ['attraction'], 'groups.1.kinds.0 rule-set.group-overlap'],
    ['EFFICACY', 'groups.1.key', 'main', 'groups.1.key rule-set.group-twice'],
    ['EFFICACY', 'groups.1.kinds', undefined, 'groups.1 rule-set.group-empty'],
    ['EFFICACY', 'items.0.applies', { groups: ['east'] }, 'items.0.applies.groups.0 rule-set.group-unknown'],
    ['EFFICACY', 'items.0.applies', {}, 'items.0.applies rule-set.who-empty'],
    ['EFFICACY', 'items.1.division', 'byShare', 'items.1.division rule-set.median-division'],
    [
      'BEST_SHARE',
      'items.1.measure.denominator.measure',
      { kind: 'medianDays', from: 'signing', to: 'start' },
      'items.1.measure.denominator.measure rule-set.no-sum',
    ],
    [
      'BEST_SHARE',
      'items.1.measure',
      { kind: 'entered', name: 'foreignCapital', unit: '万元' },
      'items.1.measure.unit rule-set.entered-unit',
    ],
    ['BY_RANK', 'items.0.method.first', 3, 'items.0.method rule-set.rank-points'],
    ['BY_RANK', 'items.1.measure.days', 3, 'items.1.measure.days rule-set.activity-no-days'],
    ['QUOTAS', 'items.0.method.short', undefined, 'items.0.method rule-set.quota-empty'],
    ['BASE_MINUS', 'items.0.cap', 50, 'items.0.cap rule-set.cap-floor'],
    ['BASE_MINUS', 'items.0.items.1.measure.days', undefined, 'items.0.items.1.measure.days rule-set.activity-days'],
    ['BASE_MINUS', 'items.0.items.1.key', 'late', 'items.0.items.2.key rule-set.item-twice'],
    ['BLEND', 'lists.1.all.1.item', 'nothing', 'lists.1.all.1.item rule-set.item-unknown'],
    ['BLEND', 'lists.0.all.0.atLeast', undefined, 'lists.0.all.0 rule-set.bounds-empty'],
    ['BLEND', 'lists.1.all.1.atLeast', 4, 'lists.1.all.1.below rule-set.bounds-order'],
    ['BLEND', 'lists.0.all.1.top', undefined, 'lists.0.all.1 rule-set.rank-empty'],
    ['BLEND', 'total.ceiling', -1, 'total.ceiling rule-set.cap-floor'],
    ['PERSONS', 'persons.within', 'group', 'persons.within rule-set.persons-group'],
    ['PERSONS', 'persons.tieBreakers.0', 'other', 'persons.tieBreakers.0 rule-set.tie-breaker'],
    ['PERSONS', 'persons.items.0.division', 'each', 'persons.items.0.division rule-set.credit-division'],
    ['PROGRESSIVE', 'items.0.method.direction', 'atMost', 'items.0.method.between rule-set.bracket-direction'],
    [
      'GRADES',
      'items.0.grades.0.all.0',
      { kind: 'total', below: 1 },
      'items.0.grades.0.all.0 rule-set.grade-condition',
    ],
  ])('leaves to the check: %s with %s as %j is %s', (scheme, path, value, fault) => {
    const faults = ruleSetFaults(broken(scheme, path, value));
    expect(faults.map((one) => `${one.path} ${one.code}`)).toContain(fault);
  });

  it('stops at items inside items that nobody could read', () => {
    const deep = (level: number): Loose => ({
      key: `k${level}`,
      title: 't',
      ...(level === 0 ? { points: 1 } : { items: [deep(level - 1)] }),
    });
    const codes = (level: number) =>
      ruleSetFaults({ ...copy(DEFAULT_RULE_SET), tieBreakers: [], items: [deep(level)] }).map((fault) => fault.code);
    expect(codes(4)).toEqual([]);
    expect(codes(5)).toEqual(['rule-set.depth']);
  });

  it('names the item of a fault inside a composite', () => {
    const faults = ruleSetFaults(broken('BASE_MINUS', 'items.0.items.1.measure.days', undefined));
    expect(faults[0]?.facts['item']).toBe('stale');
  });
});

import fc from 'fast-check';
import { day, monthOf } from '../day';
import { KnownProject } from '../projects/known-project';
import { DEFAULT_RULE_SET } from '../ranking/default-rule-set';
import { Fraction } from '../ranking/fraction';
import { RuleSet } from '../ranking/rule-set';
import { periodScores } from '../ranking/standings';
import { MONDAY_WEEKS } from '../weeks/week';
import { starPeriod, starPeriodBefore, lastStarPeriod } from './star-period';
import { StarCandidate, starResults } from './star-results';
import { DEFAULT_STAR_RULE, StarRule } from './star-rule';
import { starItemKey, starRuleSet } from './star-rule-set';

const rule = (more: Partial<StarRule> = {}): StarRule => ({
  ...DEFAULT_STAR_RULE,
  tieBreakers: [],
  levels: [
    { stars: 1, atLeast: 2, top: null, conditions: [] },
    { stars: 2, atLeast: null, top: 2, conditions: [] },
    { stars: 3, atLeast: 6, top: 1, conditions: [{ measure: 'produced', atLeast: 1 }] },
  ],
  quota: null,
  ...more,
});

const person = (personId: string, points: number, produced = 0, circle = 'column'): StarCandidate => ({
  personId,
  circle,
  points: Fraction.of(points),
  figures: { produced: Fraction.of(produced) },
});

const told = (by: StarRule, ...people: StarCandidate[]) =>
  starResults(by, people).map(({ personId, level, place, nominated }) => [
    personId,
    level?.stars ?? null,
    place,
    nominated,
  ]);

describe('stars', () => {
  it('are given by points, by place, or by both and a condition at once', () =>
    expect(told(rule(), person('a', 6, 1), person('b', 5), person('c', 3), person('d', 1), person('e', 0))).toEqual([
      ['a', 3, 1, true],
      ['b', 2, 2, true],
      ['c', 1, 3, true],
      ['d', null, 4, false],
      ['e', null, null, false],
    ]));

  it('take a tie in as a whole, unless something tells them apart', () => {
    const people = [person('a', 5, 0), person('b', 5, 1), person('c', 5, 0)];
    expect(told(rule({ quota: 1 }), ...people)).toEqual([
      ['a', 2, 1, true],
      ['b', 2, 1, true],
      ['c', 2, 1, true],
    ]);
    expect(told(rule({ quota: 1, tieBreakers: ['produced'] }), ...people)).toEqual([
      ['b', 2, 1, true],
      ['a', 2, 2, false],
      ['c', 2, 2, false],
    ]);
  });

  it('do not depend on the order of persons, nor one circle on another', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 20 }), fc.nat(5), (points, quota) => {
        const by = rule({ quota: quota + 1 });
        const people = points.map((one, at) => person(`p${at}`, one));
        const others = points.map((one, at) => person(`q${at}`, one + 1, 0, 'office'));
        const alone = starResults(by, people);
        expect(starResults(by, people.toReversed())).toEqual(alone);
        expect(starResults(by, [...others, ...people]).filter(({ circle }) => circle === 'column')).toEqual(alone);
        const named = alone.filter(({ nominated }) => nominated);
        const last = named.at(-1)?.points;
        // More than the quota only where the last place is shared.
        expect(named.filter((one) => last && one.points.compare(last) > 0).length).toBeLessThanOrEqual(quota);
      }),
    ));
});

describe('periods of stars', () => {
  it.each([
    ['2026-02', '2026-02-01', '2026-02-28', '2026-01'],
    ['2026-Q1', '2026-01-01', '2026-03-31', '2025-Q4'],
    ['2026-H2', '2026-07-01', '2026-12-31', '2026-H1'],
    ['2026', '2026-01-01', '2026-12-31', '2025'],
  ])('%s is %s to %s, after %s', (period, from, to, before) => {
    expect(starPeriod(period)).toMatchObject({ from, to });
    expect(starPeriodBefore(period)).toBe(before);
  });

  it.each(['2026-13', '2026-Q5', '2026-H3', '26-01', '2026-', ''])('%j is none', (period) =>
    expect(starPeriod(period)).toBeNull(),
  );

  it('are over on the day after their last', () => {
    expect(lastStarPeriod(day('2026-09-30'), 'quarter')).toBe('2026-Q2');
    expect(lastStarPeriod(day('2026-10-01'), 'quarter')).toBe('2026-Q3');
    expect(lastStarPeriod(day('2027-01-01'), 'year')).toBe('2026');
  });
});

describe('a star rule as rules of the ranking', () => {
  const fact = (milestone: 'signing' | 'landAcquisition' | 'start', at: string) => ({
    [milestone]: { id: `${milestone}-${at}`, milestone, day: day(at), fresh: false },
  });
  const project = (id: string, facts: KnownProject['facts'], basisPoints = 10_000): KnownProject => ({
    ...{ id, code: id, name: id, company: id, amountFen: 2_000_000_000, industry: null, manufacturing: false },
    ...{ landMode: null, leadTeamId: 't', shares: [{ teamId: 't', basisPoints: 10_000 }], facts },
    persons: [
      { personId: 'me', basisPoints },
      ...(basisPoints < 10_000 ? [{ personId: 'you', basisPoints: 10_000 - basisPoints }] : []),
    ],
  });
  const scored = (by: StarRule, ranking: RuleSet, to: string, projects: KnownProject[]) => {
    const ruleSet = starRuleSet(by, ranking);
    const persons = ['me', 'you'].map((id, order) => ({ id, order, kind: 'column' as const, teamId: 't' }));
    const input = {
      ruleSet,
      period: monthOf(day(to)),
      settings: MONDAY_WEEKS,
      asOf: day(to),
      targets: [],
      teams: [],
      persons,
      projects,
    };
    return periodScores(input).persons?.rows ?? [];
  };

  it('counts the days of the period, by shares, and a start on land acquisition by its definition', () => {
    const projects = [
      project('whole', { ...fact('landAcquisition', '2026-10-28'), ...fact('start', '2026-10-31') }),
      project('third', fact('signing', '2026-10-01'), 3_333),
      project('before', fact('signing', '2026-09-30')),
      project('after', fact('signing', '2026-11-01')),
    ];
    const [me, you] = scored(DEFAULT_STAR_RULE, DEFAULT_RULE_SET, '2026-10-31', projects);
    // A start at 4, begun within five days of the land at 2, and a third of a signing at 2.
    expect(me).toMatchObject({ subjectId: 'me', total: Fraction.of(66_666, 10_000) });
    expect(you?.total.exact).toBe('6667/5000');
    const found = me?.items.find(({ key }) => key === starItemKey('startedOnLandAcquisition'));
    expect(found?.figures).toMatchObject({ projects: 1, value: Fraction.ONE });
  });

  it('takes the points of the ranking over the period where it says so, and asks besides what its levels ask', () => {
    const { items } = DEFAULT_RULE_SET;
    const persons = { within: 'zone' as const, tieBreakers: [], items: items.filter(({ key }) => key === 'signing') };
    const by = rule({ source: 'ranking', points: [], period: 'month' });
    const projects = [project('in', fact('signing', '2026-12-31')), project('out', fact('signing', '2026-11-30'))];
    const [me] = scored(by, { ...DEFAULT_RULE_SET, persons }, '2026-12-31', projects);
    expect(me?.total.exact).toBe('1');
    expect(me?.items.map(({ key }) => key)).toEqual(['signing', 'star-produced']);
    expect(scored(by, DEFAULT_RULE_SET, '2026-12-31', projects).every(({ total }) => total.numerator === 0n)).toBe(
      true,
    );
  });
});

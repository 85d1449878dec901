import fc from 'fast-check';
import { day } from '../day';
import { Fraction } from '../ranking/fraction';
import { awardStep, REWARD_STEPS, STAR_STEPS } from './award-state';
import { DEFAULT_REFERRAL_RULE, ReferralFacts, referralReward, referralRuleFaults } from './referral-reward';
import { DEFAULT_STAR_RULE, StarRule, starResults } from './star-award';

const WAN = 1_000_000;
const facts: ReferralFacts = {
  filedOn: day('2026-03-01'),
  first: true,
  days: { signing: day('2026-03-02'), start: day('2026-06-01') },
  agreedFen: 10_000 * WAN,
  paidInFen: 0,
};
const reward = (more: Partial<ReferralFacts> = {}, rule = DEFAULT_REFERRAL_RULE) =>
  referralReward(rule, { ...facts, ...more });

describe('a referral reward', () => {
  it.each([
    ['2026-03-01', '2026-03-02', true, null],
    ['2026-03-02', '2026-03-02', true, 'late'],
    ['2026-03-03', '2026-03-02', true, 'late'],
    ['2026-03-01', '2026-03-02', false, 'notFirst'],
    ['2026-03-01', undefined, true, 'notSigned'],
  ])('filed on %s, signed on %s, first %s: %s', (filed, signed, first, bar) =>
    expect(reward({ filedOn: day(filed), first, days: signed ? { signing: day(signed) } : {} }).bar).toBe(bar),
  );

  it.each([
    [1_000 * WAN - 1, 0, 'small'],
    [1_000 * WAN, 5 * WAN, null],
    [10_000 * WAN, 10 * WAN, null],
    [100_000 * WAN, 30 * WAN, null],
  ])('of %d 分 is %d', (agreedFen, totalFen, bar) => expect(reward({ agreedFen })).toMatchObject({ totalFen, bar }));

  it('falls due by milestones and is capped', () => {
    expect(reward().portions).toEqual([
      { milestone: 'start', amountFen: 5 * WAN, due: true },
      { milestone: 'production', amountFen: 5 * WAN, due: false },
    ]);
    expect(reward({ agreedFen: 1_000_000 * WAN })).toMatchObject({ totalFen: 100 * WAN, capped: true });
  });

  it('loses no 分 between its portions, whatever the amount', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1_000 * WAN, max: 5_000_000 * WAN }), (agreedFen) => {
        const { totalFen, portions } = reward({ agreedFen });
        expect(portions.reduce((sum, { amountFen }) => sum + amountFen, 0)).toBe(totalFen);
        expect(totalFen).toBeLessThanOrEqual(DEFAULT_REFERRAL_RULE.capFen);
      }),
    ));

  it('is by a rule that is whole', () => {
    expect(referralRuleFaults(DEFAULT_REFERRAL_RULE)).toEqual([]);
    const wrong = { ...DEFAULT_REFERRAL_RULE, portions: [{ milestone: 'start' as const, percent: 90 }], capFen: 0 };
    expect(referralRuleFaults(wrong)).toEqual(['portions', 'capFen']);
    const [band] = DEFAULT_REFERRAL_RULE.bands;
    if (band)
      expect(referralRuleFaults({ ...DEFAULT_REFERRAL_RULE, bands: [band, band] })).toEqual(['bands.1.atLeastFen']);
  });
});

const person = (personId: string, signed: number, started = 0, group = 'column') => ({
  personId,
  group,
  figures: { signed: Fraction.of(signed), started: Fraction.of(started) },
});
const told = (rule: StarRule, ...people: ReturnType<typeof person>[]) =>
  starResults(rule, people).map(({ personId, points, stars, place, nominated }) => [
    personId,
    points.exact,
    stars,
    place,
    nominated,
  ]);

describe('stars', () => {
  it('are given by points and conditions', () =>
    expect(told(DEFAULT_STAR_RULE, person('a', 5), person('b', 3, 1), person('c', 0), person('d', 6))).toEqual([
      ['d', '12', 3, 1, true],
      ['a', '10', 3, 2, true],
      ['b', '10', 4, 2, true],
      ['c', '0', null, null, false],
    ]));

  it('keep the quota of each group, and equal points share a place', () => {
    const rule = { ...DEFAULT_STAR_RULE, quota: 1 };
    expect(told(rule, person('a', 3), person('b', 3), person('c', 2), person('z', 1, 0, 'office'))).toEqual([
      ['a', '6', 2, 1, true],
      ['b', '6', 2, 1, true],
      ['c', '4', 2, 3, false],
      ['z', '2', 1, 1, true],
    ]);
  });

  it('do not depend on the order of persons, nor one group on another', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1, maxLength: 20 }), (counts) => {
        const people = counts.map((count, at) => person(`p${at}`, count));
        const others = counts.map((count, at) => person(`q${at}`, count + 1, 0, 'office'));
        const alone = starResults(DEFAULT_STAR_RULE, people);
        expect(starResults(DEFAULT_STAR_RULE, people.toReversed())).toEqual(alone);
        const both = starResults(DEFAULT_STAR_RULE, [...others, ...people]);
        expect(both.filter(({ group }) => group === 'column')).toEqual(alone);
      }),
    ));
});

describe('an award', () => {
  it.each([
    ['nominated', 'approved', 'other', null],
    ['nominated', 'approved', 'me', 'award.own'],
    ['nominated', 'announced', 'other', 'award.closed'],
    ['approved', 'announced', 'me', null],
    ['approved', 'withdrawn', 'me', null],
    ['announced', 'withdrawn', 'other', 'award.closed'],
    ['withdrawn', 'approved', 'other', 'award.closed'],
  ] as const)('%s to %s by %s: %s', (state, to, by, code) => {
    const decision = awardStep(STAR_STEPS, { state, firstBy: 'me' }, to, by);
    expect(decision.ok ? null : decision.code).toBe(code);
  });

  it('that is paid stays paid', () => {
    const decision = awardStep(REWARD_STEPS, { state: 'paid', firstBy: 'me' }, 'withdrawn', 'other');
    expect(decision.ok).toBe(false);
  });
});

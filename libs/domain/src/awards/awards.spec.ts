import fc from 'fast-check';
import { day } from '../day';
import { awardStep, REWARD_STEPS, STAR_STEPS } from './award-state';
import { ReferralFacts, referralReward } from './referral-reward';
import { DEFAULT_REFERRAL_RULE } from './referral-rule';

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
});

describe('an award', () => {
  const to = (state: string, by = 'me', reason: string | null = null) => ({ to: state, by, reason });

  it.each([
    ['nominated', to('approved', 'other'), null],
    ['nominated', to('approved'), 'award.own'],
    ['nominated', to('announced', 'other'), 'award.closed'],
    ['approved', to('announced'), null],
    ['approved', to('withdrawn', 'me', '算错了'), null],
    ['approved', to('withdrawn'), 'award.reason'],
    ['approved', to('revoked', 'me', '算错了'), 'award.closed'],
    ['announced', to('withdrawn', 'other', '算错了'), 'award.closed'],
    ['announced', to('revoked', 'other', '虚假项目'), null],
    ['announced', to('revoked', 'other'), 'award.reason'],
    ['revoked', to('announced', 'other'), 'award.closed'],
    ['withdrawn', to('approved', 'other'), 'award.closed'],
  ] as const)('%s to %j: %s', (state, move, code) => {
    const decision = awardStep(STAR_STEPS, { state, firstBy: 'me' }, move);
    expect(decision.ok ? null : decision.code).toBe(code);
  });

  it('that is paid stays paid', () => {
    const decision = awardStep(REWARD_STEPS, { state: 'paid', firstBy: 'me' }, to('withdrawn', 'other', '追回'));
    expect(decision.ok).toBe(false);
  });
});

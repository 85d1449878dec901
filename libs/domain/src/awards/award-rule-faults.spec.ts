import fc from 'fast-check';
import { AwardKind, awardRuleFaults } from './award-rule-faults';
import { DEFAULT_REFERRAL_RULE } from './referral-rule';
import { DEFAULT_STAR_RULE } from './star-rule';

const star = DEFAULT_STAR_RULE;
const referral = DEFAULT_REFERRAL_RULE;
const level = { stars: 1, atLeast: 2, top: null, conditions: [] };
const band = { atLeastFen: 5, fixedFen: 1, basisPoints: null };

const told = (kind: AwardKind, body: unknown): string[] =>
  awardRuleFaults(kind, body).map(({ path, code }) => `${path} ${code.replace('award-rule.', '')}`);

describe('faults of a rule of awards', () => {
  it('are none of the defaults', () => {
    expect([...told('star', star), ...told('referral', referral)]).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a period', { period: 'week' }, 'period choice'],
    ['no points of its own', { points: [] }, 'points no-points'],
    ['points of its own beside the ranking', { source: 'ranking' }, 'points points-of-ranking'],
    ['a measure twice', { points: [star.points[0], star.points[0]] }, 'points.1.measure twice'],
    ['no points for a measure', { points: [{ measure: 'signed', perUnit: 0 }] }, 'points.0.perUnit zero'],
    [
      'a measure that no milestone counts',
      { points: [{ measure: 'newOutput', perUnit: 1 }] },
      'points.0.measure choice',
    ],
    ['a level that asks for nothing', { levels: [{ ...level, atLeast: null }] }, 'levels.0 no-criterion'],
    ['levels out of order', { levels: [{ ...level, stars: 2 }, level] }, 'levels.1.stars stars-rise'],
    ['points that fall', { levels: [level, { ...level, stars: 2, atLeast: 1 }] }, 'levels.1.atLeast points-rise'],
    ['no level', { levels: [] }, 'levels list'],
    ['a half place', { levels: [{ ...level, top: 1.5 }] }, 'levels.0.top whole'],
    ['a quota of nobody', { quota: 0 }, 'quota whole'],
    ['a misspelt key', { quotas: 1 }, 'quotas key-unknown'],
  ])('of stars name %s', (_, more, fault) => expect(told('star', { ...star, ...more })).toEqual([fault]));

  it.each<[string, object, string]>([
    ['portions that do not sum', { portions: [{ milestone: 'start', percent: 90 }] }, 'portions portions-sum'],
    ['a node twice', { portions: Array(2).fill({ milestone: 'start', percent: 50 }) }, 'portions.1.milestone twice'],
    ['no cap', { capFen: 0 }, 'capFen whole'],
    ['bands that do not rise', { bands: [band, band] }, 'bands.1.atLeastFen bands-rise'],
    ['a sum beside a rate', { bands: [{ ...band, basisPoints: 3 }] }, 'bands.0 one-of-two'],
    ['neither sum nor rate', { bands: [{ ...band, fixedFen: null }] }, 'bands.0 one-of-two'],
  ])('of referrals name %s', (_, more, fault) => expect(told('referral', { ...referral, ...more })).toEqual([fault]));

  it('never throw, whatever comes', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => void [told('star', value), told('referral', value)]));
  });
});

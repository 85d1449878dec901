import fc from 'fast-check';
import { creditShares, WHOLE } from './credit-share';

const share = (teamId: string, basisPoints: number) => ({ teamId, basisPoints });

describe('credit shares', () => {
  it.each([
    ['sum to less', [share('a', 5_000), share('b', 4_999)], 'project.share.sum'],
    ['sum to more', [share('a', 9_000), share('b', 2_000)], 'project.share.sum'],
    ['name a team twice', [share('a', 5_000), share('a', 5_000)], 'project.share.twice'],
    ['leave the lead team out', [share('b', WHOLE)], 'project.share.lead-missing'],
    ['hold a zero', [share('a', WHOLE), share('b', 0)], 'project.share.positive'],
    ['hold a fraction of a basis point', [share('a', 9_999.5), share('b', 0.5)], 'project.share.positive'],
    ['are none', [], 'project.share.lead-missing'],
  ])('that %s are refused', (_, shares, code) => {
    expect(creditShares(shares, 'a')).toMatchObject({ ok: false, code });
  });

  it('of thirds are exact', () => {
    expect(creditShares([share('a', 3_334), share('b', 3_333), share('c', 3_333)], 'a').ok).toBe(true);
  });

  it('are accepted whenever positive parts make the whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: WHOLE - 1 }), (part) => {
        expect(creditShares([share('a', part), share('b', WHOLE - part)], 'b').ok).toBe(true);
      }),
    );
  });
});

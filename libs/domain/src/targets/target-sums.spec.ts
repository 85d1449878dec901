import { isTold, PlacedTarget, sumGaps } from './target-sums';

const of = (value: number, more: Partial<PlacedTarget> = {}): PlacedTarget => ({
  teamId: null,
  personId: null,
  measure: 'signed',
  period: 'year',
  value,
  ...more,
});

const told = (targets: readonly PlacedTarget[]): [string, number, number][] =>
  sumGaps(targets).map(({ over, sum, difference }) => [over, sum, difference]);

describe('sums of targets', () => {
  it('say nothing of a parent that its children make up, or that has none', () => {
    expect(told([of(800)])).toEqual([]);
    expect(told([of(800), of(500, { teamId: 'a' }), of(300, { teamId: 'b' })])).toEqual([]);
    expect(told([of(800), of(700, { teamId: 'a', measure: 'started' })])).toEqual([]);
  });

  it('show what teams, quarters, months and persons lack or have too much', () => {
    expect(told([of(800), of(500, { teamId: 'a' })])).toEqual([['teams', 500, -300]]);
    expect(told([of(4), of(1, { period: 'q1' }), of(5, { period: 'q2' })])).toEqual([['quarters', 6, 2]]);
    expect(told([of(9, { period: 'q1' }), of(4, { period: 'm01' }), of(4, { period: 'm03' })])).toEqual([
      ['months', 8, -1],
    ]);
    const team = of(10, { teamId: 'a' });
    expect(told([team, of(3, { teamId: 'a', personId: 'p' }), of(3, { teamId: 'a', personId: 'q' })])).toEqual([
      ['persons', 6, -4],
    ]);
  });

  it('hold a month of the zone against the same month of the teams', () =>
    expect(told([of(9, { period: 'm02' }), of(4, { period: 'm02', teamId: 'a' }), of(9, { teamId: 'a' })])).toEqual([
      ['teams', 4, -5],
      ['months', 4, -5],
    ]));

  it.each([
    ['signed', -1, true],
    ['fixedInvestment', 49_999_999, false],
    ['fixedInvestment', -50_000_000, true],
  ] as const)('of %s are told of a difference of %d: %s', (measure, difference, expected) =>
    expect(isTold({ parent: of(0, { measure }), difference })).toBe(expected),
  );
});

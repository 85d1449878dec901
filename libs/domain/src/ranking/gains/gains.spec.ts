import { day } from '../../day';
import { FEN_IN_YI } from '../../money';
import { KnownProject } from '../../projects/known-project';
import { MONDAY_WEEKS, Week, weekEnd } from '../../weeks/week';
import { DEFAULT_RULE_SET } from '../default-rule-set';
import { MeasuredItem, RuleItem, RuleMethod, RuleSet } from '../rule-set';
import { scorePeriod, tallyPeriod } from '../standings';
import { Gains, gains } from './gains';

const WEEK = '2022-W30' as Week;

const started = (id: string, teamId: string, yi = 1, at = '2022-05-01'): KnownProject => ({
  id,
  code: id,
  name: id,
  company: id,
  amountFen: yi * FEN_IN_YI,
  industry: null,
  manufacturing: false,
  landMode: null,
  leadTeamId: teamId,
  shares: [{ teamId, basisPoints: 10_000 }],
  facts: { start: { id, milestone: 'start', day: day(at), fresh: false } },
});

const item = (method: RuleMethod, more: Partial<MeasuredItem> = {}): MeasuredItem => ({
  key: 'start',
  title: '开工',
  method,
  measure: { kind: 'credit', event: 'start' },
  division: 'byShare',
  window: 'yearToDate',
  filter: {},
  ...more,
});

/** a has 4 starts, b 2, c 1. */
const PROJECTS = [...'aaaabbc'].map((team, at) => started(`p${at}`, team));

function found(items: readonly RuleItem[], of: string, { more = {}, projects = PROJECTS }: Tried = {}): Gains | null {
  const ruleSet: RuleSet = { ...DEFAULT_RULE_SET, tieBreakers: [], items, ...more };
  const weighing = { ruleSet, period: WEEK, settings: MONDAY_WEEKS, asOf: weekEnd(WEEK, MONDAY_WEEKS), targets: [] };
  const tallies = tallyPeriod(weighing, { projects });
  const subjects = ['a', 'b', 'c'].map((id, order) => ({ id, order }));
  const { rows } = scorePeriod(weighing, tallies, { teams: subjects }).teams;
  return gains({ weighing, tallies: tallies.team, subjects, rows }, of);
}

interface Tried {
  readonly more?: Partial<RuleSet>;
  readonly projects?: readonly KnownProject[];
}

const ways = (...asked: Parameters<typeof found>): unknown =>
  found(...asked)?.ways.map((way) => [way.reach, way.less ? -1 : 1, way.need.exact, way.gain.exact, way.rank]);
const none = (...asked: Parameters<typeof found>): unknown => found(...asked)?.none.map(({ key, why }) => [key, why]);

const perStart = { kind: 'pointsPerUnit', points: 3 } as const;
const steps = {
  kind: 'stepTable',
  direction: 'atLeast',
  steps: [
    { threshold: 2, points: 1 },
    { threshold: 5, points: 10 },
    { threshold: 9, points: 30 },
  ],
} as const;

describe('ways to gain', () => {
  it.each<[string, RuleMethod, unknown]>([
    ['one more', perStart, [['unit', 1, '1', '3', 2]]],
    ['the next full lot', { kind: 'pointsPerUnit', points: 5, per: 4, whole: true }, [['step', 1, '2', '5', 1]]],
    ['the next step of a table', steps, [['step', 1, '3', '9', 1]]],
    // 2 of 8 × 40 = 10 points; one more 5, all of it 30.
    [
      'one more and the whole of a target',
      { kind: 'completion', target: { value: 8 }, weight: 40 },
      [
        ['target', 1, '6', '30', 1],
        ['unit', 1, '1', '5', 2],
      ],
    ],
    // b has 2 of a's 4; to draw level with a is both the next place and the best; one more is 3 of 4.
    [
      'the best of the group',
      { kind: 'bestShare', weight: 40 },
      [
        ['place', 1, '2', '20', 1],
        ['unit', 1, '1', '10', 2],
      ],
    ],
    ['one overdue fewer', { kind: 'deduction', points: 2 }, [['fewer', -1, '1', '2', 1]]],
  ])('of b: %s', (_, method, expected) => expect(ways([item(method)], 'b')).toEqual(expected));

  it('tell who is ahead and how far, and until when it counts', () => {
    const items = [item(perStart)];
    expect(found(items, 'c')?.ahead).toMatchObject({ subjectId: 'b', gap: { numerator: 3n } });
    expect(found(items, 'a')?.ahead).toBeNull();
    expect(found(items, 'nobody')).toBeNull();
    // the week ends on 31 July
    expect(found(items, 'c')?.ways[0]).toMatchObject({ until: '2022-12-31', daysLeft: 153 });
    expect(found([item(perStart, { window: 'week' })], 'c')?.ways[0]).toMatchObject({
      until: '2022-07-31',
      daysLeft: 0,
    });
  });

  it('end at a cap and say so, and count by weight and coefficient inside a composite', () => {
    const capped = [item({ ...perStart, cap: 6 })];
    expect(ways(capped, 'b')).toEqual([]);
    expect(none(capped, 'b')).toEqual([['start', 'capped']]);
    expect(none([item({ ...perStart, cap: 5 })], 'b')).toEqual([['start', 'capped']]);
    expect(ways([item(perStart, { cap: 7 })], 'b')).toEqual([['unit', 1, '1', '1', 1]]);
    const weighted = item(perStart, { weight: 0.5, coefficients: [{ who: { teams: ['b'] }, times: 2 }] });
    expect(ways([{ key: 'all', title: '综合', items: [weighted] }], 'b')).toEqual([['unit', 1, '1', '3', 1]]);
  });

  it('see how blends hold points back: the least, the most, a product, a cap over all', () => {
    const low = item({ kind: 'pointsPerUnit', points: 1 }, { key: 'low' });
    const signed = item(
      { kind: 'pointsPerUnit', points: 1 },
      { key: 'signed', measure: { kind: 'credit', event: 'signing' } },
    );
    const blend = (take: 'least' | 'most' | 'product', more = {}): RuleItem[] => [
      { key: 'all', title: '综合', take, items: [low, signed], ...more },
    ];
    // nothing is signed: the least is 0, whatever starts
    expect(found(blend('least'), 'b')?.ways.map(({ key, gain }) => [key, gain.exact])).toEqual([['signed', '1']]);
    expect(none(blend('least'), 'b')).toEqual([['low', 'held']]);
    // the most is 2: the third signing is the first that counts
    expect(found(blend('most'), 'b')?.ways.map(({ key, need }) => [key, need.exact])).toEqual([
      ['low', '1'],
      ['signed', '3'],
    ]);
    expect(found(blend('product'), 'b')?.ways.map(({ key, gain }) => [key, gain.exact])).toEqual([['signed', '2']]);
    expect(none([{ key: 'all', title: '综合', cap: 2, items: [low] }], 'b')).toEqual([['low', 'held']]);
  });

  it('see the next step of points that are scored once more, and the others’ raw points', () => {
    const parts = [item({ kind: 'pointsPerUnit', points: 1 })];
    expect(ways([{ key: 'again', title: '折算', method: steps, items: parts }], 'b')).toEqual([
      ['unit', 1, '3', '9', 1],
    ]);
    const best: RuleItem = { key: 'again', title: '折算', method: { kind: 'bestShare', weight: 40 }, items: parts };
    expect(ways([best], 'b')).toEqual([['unit', 1, '1', '10', 2]]);
  });

  it('look at the running month alone, also where it counts only once it is over', () => {
    const july = [...PROJECTS, started('late', 'b', 1, '2022-07-04')];
    const monthly = item(
      { kind: 'quota', quota: { value: 2 }, short: { points: 1 } },
      { each: { period: 'month', ended: true } },
    );
    const [way] = found([monthly], 'b', { projects: july })?.ways ?? [];
    expect([way?.need.exact, way?.gain.exact, way?.until]).toEqual(['1', '1', '2022-07-31']);
    const blend: RuleItem = {
      key: 'month',
      title: '月度',
      each: { period: 'month', take: 'mean' },
      items: [item({ kind: 'pointsPerUnit', points: 7, cap: 14 }, { window: 'month' })],
    };
    // seven months: one more in July is a seventh of seven
    expect(ways([blend], 'b', { projects: july })).toEqual([['unit', 1, '1', '1', 1]]);
  });

  it('tell what is over, what is still to come, and what a requirement asks for', () => {
    expect(none([item(perStart, { window: 'firstQuarter' })], 'b')).toEqual([['start', 'ended']]);
    expect(none([item(perStart, { window: 'fourthQuarter' })], 'b')).toEqual([['start', 'coming']]);
    expect(none([item(perStart, { window: { from: '03-01', to: '06-08' } })], 'b')).toEqual([['start', 'ended']]);
    const required = item(perStart, {
      requires: [
        {
          kind: 'measured',
          measure: { kind: 'completionRate', of: { kind: 'credit', event: 'start' }, target: { value: 5 } },
          division: 'byShare',
          window: 'yearToDate',
          filter: {},
          atLeast: 80,
        },
      ],
    });
    // 2 of 5; two more are 80 %, and then all four of them count
    expect(ways([required], 'b')).toEqual([['require', 1, '2', '12', 1]]);
  });

  it('count one more in every item that reads it', () => {
    const items = [item(perStart), item({ kind: 'pointsPerUnit', points: 1 }, { key: 'again', title: '又计' })];
    expect(ways(items, 'b')).toEqual([['unit', 1, '1', '4', 2]]);
    expect(found(items, 'b')?.ways[0]?.title).toBe('开工、又计');
  });

  it('say when all of a total is held back', () => {
    const held = { more: { total: { ceiling: 6 } } };
    expect(none([item(perStart)], 'b', held)).toEqual([['start', 'held']]);
  });
});

import { day } from '../../day';
import { FEN_IN_YI } from '../../money';
import { KnownProject } from '../../projects/known-project';
import { MONDAY_WEEKS, Week, weekEnd } from '../../weeks/week';
import { DEFAULT_RULE_SET } from '../default-rule-set';
import { MeasuredItem, RuleItem, RuleMethod, RuleSet } from '../rule-set';
import { periodScores } from '../standings';
import { gains } from './gains';

const WEEK = '2022-W30' as Week;

const started = (id: string, teamId: string, yi = 1): KnownProject => ({
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
  facts: { start: { id, milestone: 'start', day: day('2022-05-01'), fresh: false } },
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

function ways(items: readonly RuleItem[], of: string): unknown {
  const ruleSet: RuleSet = { ...DEFAULT_RULE_SET, tieBreakers: [], items };
  const { rows } = periodScores({
    ruleSet,
    period: WEEK,
    settings: MONDAY_WEEKS,
    asOf: weekEnd(WEEK, MONDAY_WEEKS),
    targets: [],
    projects: PROJECTS,
    teams: ['a', 'b', 'c'].map((id, order) => ({ id, order })),
  }).teams;
  const found = gains(ruleSet, rows, of);
  return found?.ways.map((way) => [way.reach, way.less ? -1 : 1, way.need.exact, way.gain.exact, way.rank]);
}

describe('ways to gain', () => {
  it.each<[string, RuleMethod, unknown]>([
    ['one more', { kind: 'pointsPerUnit', points: 3 }, [['unit', 1, '1', '3', 2]]],
    ['the next full lot', { kind: 'pointsPerUnit', points: 5, per: 4, whole: true }, [['step', 1, '2', '5', 1]]],
    [
      'the next step of a table',
      {
        kind: 'stepTable',
        direction: 'atLeast',
        steps: [
          { threshold: 2, points: 1 },
          { threshold: 5, points: 10 },
          { threshold: 9, points: 30 },
        ],
      },
      [['step', 1, '3', '9', 1]],
    ],
    // 2 of 8 × 40 = 10 points; one more 5, all of it 30.
    [
      'one more and the whole of a target',
      { kind: 'completion', target: { value: 8 }, weight: 40 },
      [
        ['target', 1, '6', '30', 1],
        ['unit', 1, '1', '5', 2],
      ],
    ],
    // b has 2 of a's 4; to draw level with a is both the next place and the best.
    ['the best of the group', { kind: 'bestShare', weight: 40 }, [['place', 1, '2', '20', 1]]],
    ['one overdue fewer', { kind: 'deduction', points: 2 }, [['fewer', -1, '1', '2', 1]]],
  ])('of b: %s', (_, method, expected) => expect(ways([item(method)], 'b')).toEqual(expected));

  it('tell who is ahead and how far', () => {
    const ruleSet: RuleSet = {
      ...DEFAULT_RULE_SET,
      tieBreakers: [],
      items: [item({ kind: 'pointsPerUnit', points: 3 })],
    };
    const { rows } = periodScores({
      ruleSet,
      period: WEEK,
      settings: MONDAY_WEEKS,
      asOf: weekEnd(WEEK, MONDAY_WEEKS),
      targets: [],
      projects: PROJECTS,
      teams: ['a', 'b', 'c'].map((id, order) => ({ id, order })),
    }).teams;
    expect(gains(ruleSet, rows, 'c')?.ahead).toMatchObject({ subjectId: 'b' });
    expect(gains(ruleSet, rows, 'c')?.ahead?.gap.exact).toBe('3');
    expect(gains(ruleSet, rows, 'a')?.ahead).toBeNull();
    expect(gains(ruleSet, rows, 'nobody')).toBeNull();
  });

  it('end at a cap, and count by weight and coefficient inside a composite', () => {
    expect(ways([item({ kind: 'pointsPerUnit', points: 3, cap: 6 })], 'b')).toEqual([]);
    expect(ways([item({ kind: 'pointsPerUnit', points: 3 }, { cap: 7 })], 'b')).toEqual([['unit', 1, '1', '1', 1]]);
    const weighted = item(
      { kind: 'pointsPerUnit', points: 3 },
      { weight: 0.5, coefficients: [{ who: { teams: ['b'] }, times: 2 }] },
    );
    expect(ways([{ key: 'all', title: '综合', items: [weighted] }], 'b')).toEqual([['unit', 1, '1', '3', 1]]);
  });
});

import { StandingsView, StandingView } from '@huoshui/contracts';
import { DEFAULT_RULE_SET, RuleItem } from '@huoshui/domain';
import { pointsBetween } from './points-between';
import { comparable, pointsReason, rankReasons } from './rank-reasons';

const items = DEFAULT_RULE_SET.items.slice(0, 2) as RuleItem[];
const points = (shown: string) => ({ shown, exact: shown });

const row = (name: string, rank: number, group: string, groupRank: number, each: [string, string]): StandingView => ({
  team: { id: name, name },
  rank,
  group,
  groupRank,
  total: points(String(Number(each[0]) + Number(each[1]))),
  limited: false,
  previousRank: null,
  movement: null,
  change: null,
  tie: null,
  items: each.map((shown, at) => ({
    key: items[at]?.key ?? '',
    points: points(shown),
    figures: { projects: 1, value: null, target: null, step: null, limited: false, more: [] },
    items: [],
  })),
});

const week = (standings: StandingView[], more: Partial<StandingsView> = {}): StandingsView =>
  ({ year: 2026, pointsBreaks: [], items, decimals: 2, standings, ...more }) as unknown as StandingsView;

const before = week([
  row('甲队', 1, 'main', 1, ['10', '5']),
  row('乙队', 2, 'main', 2, ['9', '5']),
  row('丙队', 3, 'away', 1, ['1', '1']),
]);
const now = week([
  row('乙队', 1, 'main', 1, ['12.5', '6']),
  row('甲队', 2, 'main', 2, ['10', '4.73']),
  row('丙队', 3, 'away', 1, ['2', '1']),
]);

describe('the reasons of a rank', () => {
  it('tell who moved, and by which items, the greatest first', () => {
    const [first, second] = rankReasons(now, before, '');
    expect(first).toMatchObject({ team: { name: '乙队' }, rank: 1, movement: 1, change: '+4.50' });
    expect(first?.items).toEqual([
      { title: items[0]?.title, by: '+3.50' },
      { title: items[1]?.title, by: '+1.00' },
    ]);
    expect(second).toMatchObject({ team: { name: '甲队' }, movement: -1, change: '-0.27' });
    expect(second?.items).toEqual([{ title: items[1]?.title, by: '-0.27' }]);
    expect(rankReasons(now, before, '')).toHaveLength(2);
  });

  it('tell whose points changed where nobody in the group moved', () => {
    expect(rankReasons(now, before, 'away')).toMatchObject([{ team: { name: '丙队' }, movement: 0, change: '+1.00' }]);
  });

  it('leave out a team that was not ranked the week before', () => {
    expect(rankReasons(now, week(before.standings.slice(0, 1)), '').map(({ team }) => team.name)).toEqual(['甲队']);
  });

  it('are not told over a change of rules, targets, definitions or of the year', () => {
    expect(comparable(now, before)).toBe(true);
    for (const one of ['rules', 'targets', 'definition'] as const) {
      expect(comparable(week([], { pointsBreaks: [one] }), before)).toBe(false);
    }
    expect(comparable(now, week([], { year: 2025 }))).toBe(false);
  });

  it('add up to the change of the total', () => {
    for (const one of rankReasons(now, before, '')) {
      const sum = one.items.reduce((all, { by }) => all + Number(by), 0);
      expect(sum.toFixed(2)).toBe(Number(one.change).toFixed(2));
      expect(pointsReason(now, before, one.team.id)).toMatchObject({ change: one.change, items: one.items });
    }
    expect(pointsReason(now, before, '丁队')).toBeNull();
  });
});

it.each([
  ['29.20', '27.50', '+1.70'],
  ['33', '40.8', '-7.80'],
  ['6', '6.00', '0.00'],
  ['0.3', '0.1', '+0.20'],
])('%s and %s are %s apart', (one, other, by) => expect(pointsBetween(one, other, 2)).toBe(by));

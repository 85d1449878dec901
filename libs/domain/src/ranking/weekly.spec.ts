import { addDays, day } from '../day';
import { Period } from '../periods';
import { MONDAY_WEEKS, WeekSettings } from '../weeks/week';
import { item, many, project } from './fixtures/item.fixture';
import { activity, calendar, read, scheme, score, TEAMS } from './fixtures/scheme.fixture';
import { RuleWindow } from './rule-window';
import { spanOf } from './span';
import { periodScores } from './standings';
import { mostWeeks, partsOf } from './window-parts';

const signings = { kind: 'credit', event: 'signing' } as const;
const visits = (teamId: string, at: string, count = 1) =>
  Array.from({ length: count }, () => activity({ kind: 'visit', teamId, day: day(at) }));
const signed = (team: string, at: string) => project(team, { days: { signing: at } });

/** 周周排名：本月成绩取各周得分平均；近两周走访按四六；全年按每周签约名次 3、2、1 分累计。 */
const WEEKLY = scheme({
  items: [
    {
      key: 'weeks',
      title: '本月各周平均',
      window: 'month',
      each: { period: 'week', ended: true, take: 'mean' },
      items: [
        item('visited', {
          measure: { kind: 'activity', activity: 'visit' },
          window: 'week',
          method: { kind: 'pointsPerUnit', points: 1, cap: 5 },
        }),
        item('signed', { measure: signings, window: 'week', method: { kind: 'pointsPerUnit', points: 10 } }),
      ],
    },
    item('lastTwo', {
      measure: { kind: 'activity', activity: 'visit' },
      window: { lastWeeks: 2 },
      each: { period: 'week', weights: [0.4, 0.6] },
      method: { kind: 'pointsPerUnit', points: 1, cap: 4 },
    }),
    item('placed', {
      measure: signings,
      window: 'yearToDate',
      each: { period: 'week' },
      method: { kind: 'byRank', table: [3, 2, 1], least: 1 },
    }),
  ],
});

describe('week by week, computed by hand', () => {
  const known = {
    projects: [
      signed('a', '2022-08-28'),
      signed('m', '2022-08-01'),
      // the last week of 2021
      signed('b', '2022-01-02'),
      ...many(2, 'n', { days: { signing: '2022-01-03' } }),
      signed('o', '2022-01-09'),
    ],
    activities: [
      ...visits('a', '2022-08-02', 3),
      ...visits('a', '2022-08-09', 8),
      ...visits('a', '2022-08-22', 5),
      // the last week of July
      ...visits('b', '2022-07-31', 4),
      ...visits('o', '2022-08-21', 2),
    ],
  };

  it('the mean of the month, weighted last weeks, and the places of every week of the year', () => {
    expect(read(score(WEEKLY, known).teams)).toEqual({
      // 3, 5, 0, 5 + 10 over four weeks; 4 × 0.6; first in one week
      a: [1, '11.15', '5.75', '2.40', '3.00'],
      m: [2, '5.50', '2.50', '0.00', '3.00'],
      // two visits in the third week; second behind n in the first one
      o: [3, '3.30', '0.50', '0.80', '2.00'],
      n: [4, '3.00', '0.00', '0.00', '3.00'],
      b: [5, '0.00', '0.00', '0.00', '0.00'],
    });
  });

  it('the running week waits where the rules say so', () => {
    const midweek = { ...calendar, asOf: day('2022-08-25'), ruleSet: WEEKLY, targets: [], teams: TEAMS, ...known };
    const a = periodScores(midweek).teams.rows.find((row) => row.subjectId === 'a');
    // 3, 5, 0 over three weeks; the visits of the running week count among the last two
    expect(a?.items.map(({ points }) => points.shown(2))).toEqual(['2.67', '2.40', '0.00']);
    expect(a?.items[0]?.items?.map(({ key }) => key)).toEqual(['weeks.2022-W31', 'weeks.2022-W32', 'weeks.2022-W33']);
  });
});

describe('the weeks of a window', () => {
  const weeksIn = (window: RuleWindow, period: string, asOf: string, settings: WeekSettings = MONDAY_WEEKS) => {
    const reported = { period: period as Period, settings, asOf: day(asOf) };
    return partsOf('week', window, spanOf(window, reported), reported);
  };
  const begun = (...args: Parameters<typeof weeksIn>) =>
    weeksIn(...args)
      .filter(({ span }) => span.from <= span.to)
      .map(({ name }) => name);

  it.each<[RuleWindow, string, string, string[]]>([
    ['month', '2022-W34', '2022-08-28', ['2022-W31', '2022-W32', '2022-W33', '2022-W34']],
    ['month', '2022-W35', '2022-09-04', ['2022-W35']],
    // its fourth day is 1 September
    ['month', '2022-W35', '2022-08-31', ['2022-W31', '2022-W32', '2022-W33', '2022-W34']],
    [{ lastWeeks: 3 }, '2022-W34', '2022-08-25', ['2022-W32', '2022-W33', '2022-W34']],
    [{ from: '08-10', to: '08-20' }, '2022-W34', '2022-08-28', ['2022-W32', '2022-W33']],
    ['yearToDate', '2022-W02', '2022-01-16', ['2022-W01', '2022-W02']],
  ])('%j of %s up to %s are %j', (window, period, asOf, weeks) => expect(begun(window, period, asOf)).toEqual(weeks));

  it.each<[number, number, WeekSettings]>([
    [2020, 53, MONDAY_WEEKS],
    [2021, 52, MONDAY_WEEKS],
    [2022, 52, MONDAY_WEEKS],
    [2022, 52, { ...MONDAY_WEEKS, firstWeekday: 5 }],
  ])('%i has %i of them, and none is lost or told twice over its months', (year, count, settings) => {
    const end = `${year}-12-31`;
    const ofYear = begun('yearToDate', String(year), end, settings);
    expect(ofYear).toHaveLength(count);
    expect(ofYear.every((name) => name.startsWith(`${year}-W`))).toBe(true);
    const months = Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, '0')}`);
    const later = addDays(day(end), 6);
    expect(months.flatMap((month) => begun('month', month, later, settings))).toEqual(ofYear);
  });

  it.each<RuleWindow>([
    'month',
    'quarter',
    'yearToDate',
    { lastWeeks: 4 },
    { lastMonths: 2 },
    { from: '12-01', to: '01-15' },
  ])('%j has as many whenever it is looked at', (window) => {
    const days = Array.from({ length: 60 }, (_, at) => addDays(day('2021-01-03'), at * 17));
    const counts = days.map((asOf) => weeksIn(window, asOf.slice(0, 7), asOf).length);
    expect(new Set(counts)).toEqual(new Set([mostWeeks(window)]));
  });
});

import { day } from '../day';
import { many, project, target } from './fixtures/item.fixture';
import * as further from './fixtures/further.fixture';
import { activity, entry, read, score } from './fixtures/scheme.fixture';

const ofTeams = (...args: Parameters<typeof score>) => read(score(...args).teams);

const signed = (team: string, yi: number, at = '2022-03-01', more: object = {}) =>
  project(team, { yi, days: { signing: at }, ...more });
const started = (team: string, count: number, at = '2022-03-01') => many(count, team, { days: { start: at } });
const visits = (teamId: string, ...days: string[]) =>
  days.map((at) => activity({ kind: 'visit', teamId, day: day(at) }));
const entries = (kind: 'mark' | 'figure', name: string, teamId: string, ...values: number[]) =>
  values.map((value) => entry({ kind, name, value, teamId }));

describe('by months, by campaigns, converted and against others, computed by hand', () => {
  it('a blend of each month, capped in the month, and its mean over those that are over', () => {
    const projects = [
      ...['2022-01-05', '2022-01-06', '2022-01-07', '2022-02-01'].map((at) => signed('a', 2, at)),
      signed('b', 2, '2022-07-01', { split: { b: 50, o: 50 } }),
      signed('m', 2, '2022-08-01'),
      ...started('a', 2, '2022-02-03'),
      ...started('a', 1, '2022-06-30'),
    ];
    const activities = [
      ...visits('a', ...Array.from({ length: 8 }, (_, at) => `2022-02-1${at}`)),
      ...visits('b', '2022-07-01', '2022-07-02', '2022-07-03', '2022-07-31'),
    ];
    const scores = score(further.MONTHLY_TOTALS, { projects, activities });
    expect(read(scores.teams)).toEqual({
      // January 30, capped at 20; February 5 + 10; seven months: 35/7. Starts at the ends: 0, 2, 2, 2, 2, 3, 3
      a: [1, '7.00', '5.00', '2.00'],
      // July: 4 visits and half a signing: 9/7
      b: [2, '1.29', '1.29', '0.00'],
      o: [3, '0.71', '0.71', '0.00'],
      // August is not over
      m: [4, '0.00', '0.00', '0.00'],
      n: [4, '0.00', '0.00', '0.00'],
    });
    const own = scores.teams.rows[0]?.items[0];
    expect(own?.items?.map(({ key, points, items }) => [key, points.shown(0), items?.[0]?.key])).toEqual([
      ['month.2022-01', '20', 'monthly.2022-01'],
      ['month.2022-02', '15', 'monthly.2022-02'],
      ...['03', '04', '05', '06', '07'].map((at) => [`month.2022-${at}`, '0', `monthly.2022-${at}`]),
    ]);
  });

  it('raw points converted: the best of the group is worth all, the others in proportion, or by their place', () => {
    const projects = [signed('a', 12), ...started('a', 2), ...started('b', 3), ...started('o', 1)];
    const activities = [activity({ kind: 'falseFact', teamId: 'b' })];
    const scores = score(further.CONVERTED, { projects, activities });
    expect(read(scores.teams)).toEqual({
      // 5 + 4 = 9, the best
      a: [1, '50.00', '40.00', '10.00'],
      // alone in its group
      o: [2, '40.00', '40.00', '0.00'],
      // 6 − 3 = 3 of 9; nothing signed: no place
      b: [3, '13.33', '13.33', '0.00'],
      m: [4, '0.00', '0.00', '0.00'],
      n: [4, '0.00', '0.00', '0.00'],
    });
    expect(scores.teams.rows[2]?.items[0]?.figures).toMatchObject({ more: [{ name: 'best', of: ['a'] }] });
  });

  it('a campaign, a year that begins in December, and three months up to now', () => {
    const projects = [
      ...['2021-12-15', '2022-03-01', '2022-06-08', '2022-06-09'].map((at) => signed('a', 2, at)),
      ...['2021-11-30', '2022-05-31'].map((at) => signed('b', 2, at)),
    ];
    expect(ofTeams(further.CAMPAIGN, { projects, activities: visits('a', '2022-06-30', '2022-08-01') })).toEqual({
      // two in the campaign; four in the year; signed in June; no visit in July
      a: [1, '7.00', '4.00', '4.00', '0.00', '-1.00'],
      b: [2, '-5.00', '2.00', '1.00', '-5.00', '-3.00'],
      o: [3, '-8.00', '0.00', '0.00', '-5.00', '-3.00'],
      m: [3, '-8.00', '0.00', '0.00', '-5.00', '-3.00'],
      n: [3, '-8.00', '0.00', '0.00', '-5.00', '-3.00'],
    });
  });

  it('persons share in what their team has', () => {
    const projects = [...started('a', 2), ...started('o', 1), signed('a', 2, '2022-03-01', { by: { x: 60, y: 40 } })];
    const persons = [
      { id: 'x', order: 1, teamId: 'a' },
      { id: 'y', order: 2, teamId: 'o' },
      { id: 'z', order: 3, teamId: null },
    ];
    expect(read(score(further.PERSON_AND_TEAM, { projects, persons }).persons)).toEqual({
      // 0.7 × 6 + 0.3 × (20 + 20); 20 capped at 5
      x: [1, '21.20', '16.20', '5.00'],
      // 0.7 × 4 + 0.3 × 30
      y: [2, '16.80', '11.80', '5.00'],
      z: [3, '0.00', '0.00', '0.00'],
    });
  });

  it('places by their share of all', () => {
    const projects = ['a', 'b', 'o', 'm'].flatMap((team, at) =>
      many(4 - at, team, { days: { signing: '2022-03-01' } }),
    );
    const { teams } = score(further.BY_PLACES, { projects });
    // of five: the first is within 30 %, the second (40 %) and third (60 %) within 60 %
    expect(read(teams)).toEqual({
      a: [1, '10.00', '10.00'],
      b: [2, '8.00', '8.00'],
      o: [2, '8.00', '8.00'],
      m: [4, '6.00', '6.00'],
      n: [4, '6.00', '6.00'],
    });
    const listed = teams.lists.map(({ subjects }) => subjects.filter((one) => one.listed).map((one) => one.subjectId));
    expect(listed).toEqual([
      ['a', 'b', 'o'],
      ['m', 'n'],
    ]);
  });

  it('what has no target and no mark goes to the others', () => {
    const projects = [...started('a', 3), ...started('m', 2), signed('a', 8), signed('b', 10), signed('m', 5)];
    const scores = score(further.NO_TASK, {
      projects,
      entries: [...entries('mark', 'views', 'a', 90), ...entries('mark', 'views', 'b', 60)],
      targets: [target('a', 'started', 4), target('m', 'started', 2)],
    });
    expect(read(scores.teams)).toEqual({
      // (0.3 × 100 + 0.2 × 60) ÷ 0.5
      b: [1, '84.00', '84.00'],
      // (0.5 × 100 + 0.3 × 50) ÷ 0.8
      m: [2, '81.25', '81.25'],
      // 0.5 × 75 + 0.3 × 80 + 0.2 × 90
      a: [3, '79.50', '79.50'],
      o: [4, '0.00', '0.00'],
      n: [4, '0.00', '0.00'],
    });
    expect(scores.teams.rows[0]?.items[0]?.figures.more?.map(({ name, value }) => [name, value.exact])).toEqual([
      ['absent', '1'],
    ]);
  });

  it('growth against the mean of the group, and the distance from its best', () => {
    const years = (team: string, before: number, now: number) => [
      ...many(before, team, { days: { signing: '2021-03-01' } }),
      ...many(now, team, { days: { signing: '2022-03-01' } }),
    ];
    const projects = [
      ...years('a', 4, 6),
      ...years('b', 5, 6),
      ...started('a', 4),
      ...started('b', 3),
      ...started('o', 2),
      ...started('m', 1),
    ];
    expect(ofTeams(further.AGAINST_GROUP, { projects })).toEqual({
      // 50 % where the mean is 35 %
      a: [1, '21.50', '1.50', '20.00'],
      o: [2, '20.00', '0.00', '20.00'],
      m: [2, '20.00', '0.00', '20.00'],
      // 20 %: 15 × 0.2; 3 of 4: 25 × 0.4 off 20
      b: [4, '7.00', '-3.00', '10.00'],
      n: [5, '0.00', '0.00', '0.00'],
    });
  });

  it('judges without the highest and the lowest, the best of several, an industry left out, a total that is cut', () => {
    const projects = [
      signed('a', 2),
      signed('a', 2, '2022-03-01', { industry: '电子' }),
      signed('a', 2, '2022-03-01', { industry: '房地产' }),
      signed('b', 2, '2022-03-01', { industry: '房地产' }),
    ];
    const known = {
      projects,
      entries: [
        ...entries('mark', 'panel', 'a', 60, 100, 80, 90),
        ...entries('mark', 'panel', 'b', 70, 80),
        ...entries('figure', 'forum', 'a', 3, 5, 4),
        ...entries('figure', 'blamed', 'b', 1, 1),
      ],
    };
    expect(ofTeams(further.JUDGES, known)).toEqual({
      // (80 + 90)/2 × 0.5; 5; 2 × 3
      a: [1, '53.50', '42.50', '5.00', '6.00'],
      // 37.5 × 0.9
      b: [2, '33.75', '37.50', '0.00', '0.00'],
      o: [3, '0.00', '0.00', '0.00', '0.00'],
      m: [3, '0.00', '0.00', '0.00', '0.00'],
      n: [3, '0.00', '0.00', '0.00', '0.00'],
    });
  });

  it('places gained and lost against the month before', () => {
    const projects = [
      signed('a', 10, '2022-07-05'),
      signed('b', 5, '2022-07-05'),
      signed('m', 3, '2022-07-05'),
      signed('m', 20, '2022-08-05'),
      signed('b', 6, '2022-08-05'),
      signed('a', 1, '2022-08-05'),
    ];
    expect(ofTeams(further.RISE, { projects })).toEqual({
      // third before, first now
      m: [1, '12.00', '2.00', '10.00'],
      b: [2, '8.00', '0.00', '8.00'],
      a: [3, '4.00', '-2.00', '6.00'],
      o: [4, '0.00', '0.00', '0.00'],
      n: [4, '0.00', '0.00', '0.00'],
    });
  });

  it('quarters by their weights, and the best month', () => {
    const projects = [
      ...started('a', 4, '2022-01-31'),
      ...started('a', 5, '2022-06-30'),
      ...started('a', 1, '2022-07-01'),
      ...started('b', 2, '2022-03-31'),
      signed('a', 12, '2022-03-01'),
      signed('a', 30, '2022-08-01'),
    ];
    expect(ofTeams(further.WEIGHTED_QUARTERS, { projects })).toEqual({
      // 0.2 × 100 + 0.25 × 120 + 0.25 × 25; 30 capped at 20
      a: [1, '76.25', '56.25', '20.00'],
      b: [2, '10.00', '10.00', '0.00'],
      o: [3, '0.00', '0.00', '0.00'],
      m: [3, '0.00', '0.00', '0.00'],
      n: [3, '0.00', '0.00', '0.00'],
    });
  });
});

import { day } from '../day';
import { fen, FEN_IN_YI } from '../money';
import { KnownInvestment } from '../projects/known-project';
import { many, project, target } from './fixtures/item.fixture';
import * as published from './fixtures/published.fixture';
import { activity, entry, read, score } from './fixtures/scheme.fixture';

const ofTeams = (...args: Parameters<typeof score>) => read(score(...args).teams);

const paid = (yi: number, month = '2022-03-01'): KnownInvestment[] => [
  { id: `i${yi}${month}`, month: day(month), amountFen: fen(yi * FEN_IN_YI) },
];
const signed = (team: string, yi: number, at = '2022-03-01', more: object = {}) =>
  project(team, { yi, days: { signing: at }, ...more });
const marks = (name: string, teamId: string, ...values: number[]) =>
  values.map((value) => entry({ kind: 'mark', name, value, teamId }));

describe('the odder ways of published tables, computed by hand', () => {
  it('a quarter by time progress, marks of two sides, and big projects that were paid in', () => {
    const projects = [
      ...Array.from({ length: 3 }, () => signed('a', 2, '2022-08-01')),
      signed('a', 10, '2022-02-01', { investments: paid(0.5) }),
      signed('a', 50, '2022-02-01', { investments: paid(2.4) }),
      signed('b', 60, '2022-07-01', { investments: paid(3) }),
      signed('b', 0.5, '2022-08-01'),
    ];
    const entries = [...marks('parkView', 'a', 10, 14), ...marks('townView', 'a', 9), ...marks('townView', 'b', 15)];
    expect(ofTeams(published.QUARTER_SQUADS, { projects, entries })).toEqual({
      // 59 of 92 days: 4.6 × 59/92 = 2.95 due; 3 of them: over 30, capped. 0.7 × 12 + 0.3 × 9 = 11.1.
      // One beyond two: 2; 0.5 of 10 is 5 %: 4; 2.4 of 50 is not: 2 + 4 = 6
      a: [1, '47.10', '30.00', '11.10', '6.00'],
      // 1 ÷ 2.95 × 30 = 10.169…; 0.3 × 15; none beyond two; 5 % of 60, which counts twice: 8
      b: [2, '22.67', '10.17', '4.50', '8.00'],
      o: [3, '0.00', '0.00', '0.00', '0.00'],
      m: [3, '0.00', '0.00', '0.00', '0.00'],
      n: [3, '0.00', '0.00', '0.00', '0.00'],
    });
  });

  it('a plan that gains and loses by bands, a rate whose measure depends on the number, ranks that share', () => {
    const half = (team: string, count: number, started: number) => [
      ...many(started, team, { days: { signing: '2022-02-01', start: '2022-05-01' } }),
      ...many(count - started, team, { days: { signing: '2022-02-01' } }),
    ];
    const projects = [
      ...half('a', 5, 4),
      ...half('b', 10, 6),
      ...half('o', 2, 0),
      project('a', { investments: [...paid(8), ...paid(6, '2022-07-01')] }),
      project('b', { investments: paid(9) }),
      project('m', { investments: paid(9) }),
    ];
    expect(ofTeams(published.KEY_WORKS, { projects })).toEqual({
      // 140 %: 15 + 10 + 6 + 1 = 32; 4 of 5 is 80 %: 5; first: 7
      a: [1, '44.00', '32.00', '5.00', '7.00'],
      // 90 %: 15 + 9 = 24; 60 % where ten need 70: 4; second with m: (5 + 3)/2
      b: [2, '32.00', '24.00', '4.00', '4.00'],
      m: [3, '30.00', '24.00', '2.00', '4.00'],
      n: [4, '17.00', '15.00', '2.00', '0.00'],
      // no start of two: below every step
      o: [5, '15.00', '15.00', '0.00', '0.00'],
    });
  });

  it('each month and each quarter by itself', () => {
    const visits = (teamId: string, ...days: string[]) =>
      days.map((at) => activity({ kind: 'visit', teamId, day: day(at) }));
    const everyMonth = (teamId: string, count: number) =>
      ['01', '02', '03', '04', '05', '06', '07'].flatMap((month) =>
        visits(teamId, ...Array.from({ length: count }, (_, at) => `2022-${month}-1${at}`)),
      );
    const activities = [
      ...everyMonth('a', 2),
      ...visits('b', ...Array.from({ length: 9 }, (_, at) => `2022-01-0${at + 1}`)),
      ...everyMonth('m', 1),
      ...visits('n', '2022-08-01', '2022-08-02'),
    ];
    const projects = [
      ...many(2, 'a', { days: { start: '2022-02-01' } }),
      project('a', { days: { start: '2022-08-01' } }),
      project('b', { days: { start: '2022-04-01' } }),
      signed('m', 3, '2022-07-04'),
      signed('n', 2, '2022-07-04'),
      signed('n', 200, '2022-08-04'),
    ];
    const scores = score(published.MONTH_BY_MONTH, { projects, activities });
    expect(read(scores.teams)).toEqual({
      // nothing missing in the seven months that are over; the first and the third quarter: 30 each, once
      a: [1, '60.00', '0.00', '60.00', '0.00'],
      // nine in January do not pay for six months: 6 × 2 × 0.5
      b: [2, '24.00', '-6.00', '30.00', '0.00'],
      // one missing in each of seven months; July is the one month of the quarter that is over: first
      m: [3, '10.50', '-3.50', '0.00', '14.00'],
      // August runs, neither its visits nor its signing count yet; second in July
      n: [4, '0.00', '-7.00', '0.00', '7.00'],
      o: [5, '-7.00', '-7.00', '0.00', '0.00'],
    });
    const own = scores.teams.rows.find((row) => row.subjectId === 'b')?.items[0];
    expect(own?.items?.map((one) => [one.key, one.points.shown(1)]).slice(0, 2)).toEqual([
      ['visits.2022-01', '0.0'],
      ['visits.2022-02', '-1.0'],
    ]);
    expect(own?.items).toHaveLength(7);
  });

  it('by size of each project, by days since another milestone, and who was first in the zone', () => {
    const days = (start: string, signing = '2022-01-10') => ({ signing, start });
    const projects = [
      project('a', { yi: 1, days: days('2022-04-10') }),
      project('a', { yi: 4.5, days: days('2022-04-11') }),
      project('a', { yi: 30, split: { a: 50, b: 50 }, days: days('2022-07-10') }),
      project('b', { yi: 120, days: days('2022-03-01', '2021-12-01') }),
      project('m', { yi: 0.5, days: days('2022-03-01', '2022-02-28') }),
    ];
    expect(ofTeams(published.BY_SIZE, { projects })).toEqual({
      // 5 + (5 + 3 full 亿) + half of 20; 90 days: 3, 91 days: 2, half of 181 days: 0.5;
      // not the first; the second start on day 100
      a: [1, '30.50', '23.00', '5.50', '0.00', '2.00'],
      // signed last year, so half of the shared 20; 90 days: 3 and half of 1; first together with m
      b: [2, '16.50', '10.00', '3.50', '3.00', '0.00'],
      // too small to count by size
      m: [3, '6.00', '0.00', '3.00', '3.00', '0.00'],
      o: [4, '0.00', '0.00', '0.00', '0.00', '0.00'],
      n: [4, '0.00', '0.00', '0.00', '0.00', '0.00'],
    });
  });

  it('shares of the whole, figures a head, vetoes, and ties that what was measured decides', () => {
    const projects = [
      ...many(6, 'a', { days: { signing: '2022-02-01', start: '2022-03-01' } }),
      ...many(2, 'b', { days: { signing: '2022-02-01', start: '2022-03-01' } }),
      signed('o', 30),
      signed('m', 40),
      project('a', { id: 'false', split: { a: 100 } }),
    ];
    const entries = [
      entry({ name: 'heads', value: 20, teamId: 'a', day: day('2021-12-31') }),
      entry({ name: 'heads', value: 12, teamId: 'a' }),
      entry({ name: 'accidents', value: 1, teamId: 'b' }),
    ];
    const activities = [activity({ kind: 'falseFact', project: project('a') })];
    const scores = score(published.VETO, { projects, entries, activities });
    expect(read(scores.teams)).toEqual({
      // 40 + 6/10 × 100 + 6/12 × 20 + 10 (6 ÷ the mean of 1.6 × 10, capped) = 120, × 0.9
      a: [1, '108.00', '40.00', '60.00', '10.00', '10.00', '0.00'],
      // 40 + 10 each: the larger amount stands before, on a rank of its own
      m: [2, '50.00', '40.00', '10.00', '0.00', '0.00', '0.00'],
      o: [3, '50.00', '40.00', '10.00', '0.00', '0.00', '0.00'],
      n: [4, '40.00', '40.00', '0.00', '0.00', '0.00', '0.00'],
      // 40 + 20 + 2/1.6 × 10, at most 10 = 70, and nothing of it after an accident
      b: [5, '0.00', '40.00', '20.00', '0.00', '10.00', '0.00'],
    });
    const row = (id: string) => scores.teams.rows.find((one) => one.subjectId === id);
    expect(row('a')).toMatchObject({ limited: true, sanctions: ['弄虚作假'] });
    expect(row('b')?.sanctions).toEqual(['安全事故一票否决']);
    expect(row('n')?.sanctions).toEqual(['主要指标不及格']);
    expect(row('m')?.sanctions).toBeUndefined();
    expect(row('m')?.tie).toEqual({ with: ['o'], settledBy: 'amount' });
  });

  it('the least, the most, a product, points only for who reached the target, last year’s surplus, two halves', () => {
    const projects = [
      ...many(3, 'a', { yi: 2, days: { landing: '2022-02-01', production: '2022-04-01' } }),
      ...many(2, 'b', { yi: 2, days: { landing: '2022-02-01' } }),
      signed('a', 10, '2022-02-01'),
      ...Array.from({ length: 4 }, () => signed('a', 1, '2022-07-01')),
      ...many(12, 'm', { days: { signing: '2022-01-05', start: '2022-02-01' } }),
      ...many(4, 'n', { yi: 0.5, days: { signing: '2022-01-05' } }),
      ...many(1, 'n', { yi: 0.5, days: { signing: '2022-01-05', start: '2022-02-01' } }),
      ...many(6, 'o', { days: { start: '2021-05-01' } }),
    ];
    const targets = [target('m', 'started', 8), target('n', 'started', 2)];
    expect(ofTeams(published.SHORT_BOARD, { projects, targets })).toEqual({
      // least of 3 × 2 and 3 × 5; most of 1 × 6 and 5 × 2; no start: 0 × 0; halves 0.4 × 10 + 0.6 × 40
      a: [2, '44.00', '6.00', '10.00', '0.00', '0.00', '0.00', '28.00'],
      // none producing
      b: [5, '0.00', '0.00', '0.00', '0.00', '0.00', '0.00', '0.00'],
      // twelve of 1 亿 and more: 24; 12 × 100 %; 150 % of the target: 60 + five full tens × 0.5; 0.4 × 120
      m: [1, '146.50', '0.00', '24.00', '12.00', '62.50', '0.00', '48.00'],
      // 1 × 20 % = 0.2; half of the target gives nothing; 0.4 × 50
      n: [3, '20.20', '0.00', '0.00', '0.20', '0.00', '0.00', '20.00'],
      // three beyond three last year, at most 2
      o: [4, '2.00', '0.00', '0.00', '0.00', '0.00', '2.00', '0.00'],
    });
    const withheld = score(published.SHORT_BOARD, { projects, targets }).teams.rows.find(
      (row) => row.subjectId === 'n',
    );
    const figures = withheld?.items.find((one) => one.key === 'beyond')?.figures;
    expect([figures?.value?.exact, figures?.more?.map(({ name, value }) => [name, value.exact])]).toEqual([
      '1',
      [['unmet', '1']],
    ]);
  });

  it('small points from formulas, bands that are deducted until nothing is left, growth by efficacy', () => {
    const lastYear = (team: string, count: number) => many(count, team, { yi: 0.2, days: { signing: '2021-03-01' } });
    const projects = [
      ...lastYear('a', 2),
      ...lastYear('b', 2),
      ...lastYear('o', 2),
      ...Array.from({ length: 2 }, () => signed('a', 4)),
      signed('a', 12, '2022-02-01'),
      signed('b', 3, '2022-07-01'),
      ...Array.from({ length: 2 }, () => signed('o', 30, '2022-07-01')),
    ];
    expect(read(score(published.SMALL_POINTS, { projects }).teams)).toEqual({
      // (3/4 + 20/40) × 0.25 = 0.3125; one of three missing: 0.4; 207 days without a start: 0.4 (those of March waited
      // 180 days on 28 August, which is not yet more); growth 50 %: the best: 1 × 1 %
      a: [2, '1.12', '0.31', '0.40', '0.40', '0.01'],
      // (1/4 + 3/40) × 0.25 = 0.08125; two and one missing: 0.2; −50 %: the worst
      b: [3, '0.79', '0.08', '0.20', '0.50', '0.01'],
      // (2/4 + 60/40) × 0.25 = 0.5; three missing: 0.2; no growth: in the middle
      o: [1, '1.21', '0.50', '0.20', '0.50', '0.01'],
      // all four missing: 0.1
      m: [4, '0.60', '0.00', '0.10', '0.50', '0.00'],
      n: [4, '0.60', '0.00', '0.10', '0.50', '0.00'],
    });
  });
});

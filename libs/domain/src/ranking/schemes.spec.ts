import { FEN_IN_YI } from '../money';
import { many, project, target } from './fixtures/item.fixture';
import { activity, entry, read, score, TEAMS } from './fixtures/scheme.fixture';
import * as schemes from './fixtures/schemes.fixture';

const ofTeams = (...args: Parameters<typeof score>) => read(score(...args).teams);

describe('schemes as cities publish them, computed by hand', () => {
  it('completion with a bonus above the target and a loss below it', () => {
    const started = (count: number, team: string) => many(count, team, { days: { start: '2022-03-01' } });
    const projects = [
      ...started(12, 'a'),
      ...started(9, 'b'),
      ...started(1, 'o'),
      ...started(4, 'm'),
      ...started(4, 'n'),
      project('a', { yi: 9, days: { signing: '2022-02-01' } }),
      project('b', { yi: 2, days: { signing: '2022-02-01' } }),
    ];
    const targets = [
      target('a', 'started', 10),
      target('b', 'started', 10),
      target('o', 'started', 4),
      target('m', 'started', 4),
      target('a', 'signedAmount', 12 * FEN_IN_YI),
      target('b', 'signedAmount', 12 * FEN_IN_YI),
    ];
    expect(ofTeams(schemes.COMPLETION, { projects, targets })).toEqual({
      // 12/10 = 120 %: 40 + min(20 × 0.5, 5) = 45; 9 ÷ (12 × 240/365) × 30 = 34.21875
      a: [1, '79.22', '45.00', '34.22'],
      // 90 %: 40 − 10 × 0.6 = 34; 2 ÷ (12 × 240/365) × 30 = 7.6041…
      b: [2, '41.60', '34.00', '7.60'],
      m: [3, '40.00', '40.00', '0.00'],
      // 25 %: 40 − 75 × 0.6 = −5, never below 0; and nobody set n a target
      o: [4, '0.00', '0.00', '0.00'],
      n: [4, '0.00', '0.00', '0.00'],
    });
  });

  it('efficacy coefficients inside groups, fewer days being better', () => {
    const teams = [...TEAMS, { id: 'c', order: 6, kind: 'attraction' as const }];
    const signed = (team: string, yi: number, start?: string) =>
      project(team, { yi, days: { signing: '2022-03-01', ...(start && { start }) } });
    const projects = [
      signed('a', 10, '2022-03-31'),
      signed('b', 4, '2022-05-30'),
      signed('c', 7, '2022-04-20'),
      signed('o', 1),
      signed('m', 2),
      signed('n', 2),
    ];
    expect(ofTeams(schemes.EFFICACY, { projects, teams })).toEqual({
      // the best of its group in both: 100 × 30 %, 100 × 20 %
      a: [1, '50.00', '30.00', '20.00'],
      // 60 + 40 × (7 − 4)/(10 − 4) = 80, × 30 % = 24; 50 days of 30…90: 60 + 40 × 40/60 = 86.67, × 20 % = 17.33
      c: [2, '41.33', '24.00', '17.33'],
      // the worst of its group in both: 60 × 30 %, 60 × 20 %
      b: [3, '30.00', '18.00', '12.00'],
      // alone or all equal is best; nothing to take a median of gives nothing
      o: [3, '30.00', '30.00', '0.00'],
      m: [3, '30.00', '30.00', '0.00'],
      n: [3, '30.00', '30.00', '0.00'],
    });
    const rows = score(schemes.EFFICACY, { projects, teams }).teams.rows;
    expect(Object.fromEntries(rows.map((row) => [row.subjectId, [row.group, row.groupRank]]))).toEqual({
      a: ['main', 1],
      c: ['main', 2],
      b: ['main', 3],
      o: ['away', 1],
      m: ['columns', 1],
      n: ['columns', 1],
    });
    const compared = rows.find((row) => row.subjectId === 'c')?.items[0]?.figures.more;
    expect(compared?.map(({ name, value, of }) => [name, value.exact, of])).toEqual([
      ['best', '10', ['a']],
      ['worst', '4', ['b']],
    ]);
  });

  it('own ÷ best of an entered figure, and a share of projects', () => {
    const signing = { signing: '2022-03-01' };
    const projects = [
      project('a', { days: signing, manufacturing: true }),
      project('a', { days: signing, manufacturing: true }),
      project('a', { days: signing }),
    ];
    const entries = [
      entry({ name: 'foreignCapital', value: 300, teamId: 'a' }),
      entry({ name: 'foreignCapital', value: 200.5, teamId: 'a' }),
      entry({ name: 'foreignCapital', value: 125, teamId: 'b' }),
      entry({ name: 'other', value: 999, teamId: 'b' }),
    ];
    expect(ofTeams(schemes.BEST_SHARE, { projects, entries })).toEqual({
      // 500.5 is the best: 30; 2/3 = 66.67 %, × 0.2 = 13.33
      a: [1, '43.33', '30.00', '13.33'],
      // 125/500.5 × 30 = 7.4925…; no signing, so there is no rate
      b: [2, '7.49', '7.49', '0.00'],
      o: [3, '0.00', '0.00', '0.00'],
      m: [3, '0.00', '0.00', '0.00'],
      n: [3, '0.00', '0.00', '0.00'],
    });
  });

  it('points by rank, from a table and by a step', () => {
    const started = (count: number, team: string) => many(count, team, { days: { start: '2022-03-01' } });
    const projects = [...started(3, 'a'), ...started(3, 'b'), ...started(1, 'o'), ...started(2, 'n')];
    const visits = (count: number, teamId: string) =>
      Array.from({ length: count }, () => activity({ kind: 'visit', teamId }));
    const activities = [
      ...visits(4, 'a'),
      ...visits(2, 'b'),
      ...visits(2, 'o'),
      ...visits(1, 'm'),
      activity({ kind: 'visit', teamId: 'n', day: '2022-07-31' as never }),
      activity({ kind: 'followUp', teamId: 'n' }),
    ];
    expect(ofTeams(schemes.BY_RANK, { projects, activities })).toEqual({
      // both first with 3; 4 visits are first: 5
      a: [1, '15.00', '10.00', '5.00'],
      // second of the visits: 5 − 1.5
      b: [2, '13.50', '10.00', '3.50'],
      // third of the starts takes the third place of the table; no visit in the four weeks from 1 August: the floor
      n: [4, '7.00', '6.00', '1.00'],
      // fourth: 4; second of the visits with b
      o: [3, '7.50', '4.00', '3.50'],
      // below one start there is no place; fourth of the visits: 5 − 3 × 1.5 = 0.5, lifted to 1
      m: [5, '1.00', '0.00', '1.00'],
    });
  });

  it('quotas by band: a loss for each missing, a gain for each beyond', () => {
    const signed = (yi: number, team: string, split?: Record<string, number>) =>
      project(team, { yi, days: { signing: '2022-03-01' }, ...(split && { split }) });
    const projects = [
      signed(10, 'a'),
      ...Array.from({ length: 6 }, () => signed(9.99, 'a')),
      ...Array.from({ length: 2 }, () => signed(1, 'b')),
      signed(1, 'b', { b: 50, m: 50 }),
      ...Array.from({ length: 3 }, () => signed(2, 'm')),
      ...Array.from({ length: 9 }, () => signed(2, 'n')),
    ];
    expect(ofTeams(schemes.QUOTAS, { projects })).toEqual({
      // 1 of 2: −5; 6 of 4: +2
      a: [1, '-3.00', '-5.00', '2.00'],
      // 0 of 2: −10, at most −8; 2.5 of 4: 1.5 missing, 1 whole: −2
      b: [4, '-10.00', '-8.00', '-2.00'],
      // none of 4: −8
      o: [5, '-16.00', '-8.00', '-8.00'],
      // columns owe 2 and m has 3.5: 1.5 beyond, 1 whole: +1
      m: [3, '-7.00', '-8.00', '1.00'],
      // 9 of 2: +7, at most +3
      n: [2, '-5.00', '-8.00', '3.00'],
    });
  });

  it('a base less deductions, each with its own ceiling, down to a floor', () => {
    const quiet = (count: number, teamId: string, day = '2022-08-19') =>
      Array.from({ length: count }, () => activity({ kind: 'staleLead', teamId, day: day as never }));
    const retracted = project('b', { split: { b: 50, o: 50 } });
    const activities = [
      ...quiet(3, 'a'),
      ...quiet(2, 'a', '2022-08-21'),
      ...quiet(12, 'b'),
      activity({ kind: 'falseFact', project: retracted }),
    ];
    const projects = [
      project('a', { days: { signing: '2022-02-01' } }),
      ...many(4, 'b', { days: { signing: '2022-02-01' } }),
    ];
    expect(ofTeams(schemes.BASE_MINUS, { projects, activities })).toEqual({
      m: [1, '100.00', '100.00'],
      n: [1, '100.00', '100.00'],
      // half of the retracted fact: 100 − 5
      o: [3, '95.00', '95.00'],
      // silent since 19 August is stale on the 27th, since the 21st only on the 29th: 100 − 3 × 2 − 5
      a: [4, '89.00', '89.00'],
      // 100 − 20 (of 24) − 20 − 5 = 55, lifted to 60
      b: [5, '60.00', '60.00'],
    });
  });

  it('a weighted blend with bonuses and deductions under a ceiling, a coefficient, and red and black lists', () => {
    const days = (signing: string, start?: string) => ({ signing, ...(start && { start }) });
    const projects = [
      ...many(3, 'a', { days: days('2022-02-01', '2022-04-01') }),
      project('a', { yi: 12, days: days('2022-03-01') }),
      ...many(2, 'a', { days: { ...days('2022-08-01', '2022-08-20'), landAcquisition: '2022-08-18' } }),
      project('o', { days: days('2022-01-10', '2022-06-30') }),
      project('b', { days: days('2022-01-10') }),
    ];
    const targets = ['a', 'o', 'b', 'm'].map((team) => target(team, 'started', team === 'a' ? 5 : 2));
    const activities = [
      activity({ kind: 'orderOverdue', teamId: 'b' }),
      activity({ kind: 'orderOverdue', teamId: 'n' }),
      ...Array.from({ length: 3 }, () => activity({ kind: 'orderOverdue', teamId: 'a' })),
    ];
    const entries = [8, 9].map((value) => entry({ kind: 'mark', name: 'views', value, teamId: 'a' }));
    const scores = score(schemes.BLEND, { projects, targets, activities, entries });
    expect(read(scores.teams)).toEqual({
      // starts 5/5 = 100. Of six signed 5 in 90 days, one is too late: 83.33; marks (8 + 9)/2 = 8.5.
      // quality 0.7 × 83.33 + 3 × 8.5 = 83.83; results 60 + 0.4 × 83.83 = 93.53
      // bonus 5 + 2 × 3 = 11, at most 10; three orders −12, at least −10
      a: [1, '93.53', '93.53', '10.00', '-10.00'],
      // starts 1/2 = 50; started after 171 days: 0 %; × 0.6 = 30; the office's coefficient: 30 × 1.2 = 36
      o: [2, '36.00', '30.00', '0.00', '0.00'],
      m: [3, '0.00', '0.00', '0.00', '0.00'],
      // 0 − 4, never below 0 in all
      b: [3, '0.00', '0.00', '0.00', '-4.00'],
      n: [3, '0.00', '0.00', '0.00', '-4.00'],
    });
    const on = (key: string) =>
      scores.teams.lists
        .find((list) => list.key === key)
        ?.subjects.filter((one) => one.listed)
        .map((one) => one.subjectId);
    expect(on('red')).toEqual(['a']);
    // n has no target, so its completion cannot be said; o and m owe nothing; b is 65.75 points behind
    expect(on('black')).toEqual(['b']);
    const black = scores.teams.lists[1]?.subjects.find((one) => one.subjectId === 'b');
    expect(black?.conditions.map((one) => one.value?.shown(2))).toEqual(['-65.75', '-4.00', '3.00']);
  });

  it('persons, by their parts of projects, what they did and how they were marked', () => {
    const persons = [
      { id: 'x', order: 1, kind: 'attraction' as const, teamId: 'a' },
      { id: 'y', order: 2, kind: 'attraction' as const, teamId: 'a' },
      { id: 'z', order: 3, kind: 'office' as const, teamId: 'o' },
    ];
    const projects = [
      project('a', { days: { signing: '2022-03-01', start: '2022-06-01' }, by: { x: 70, y: 30 } }),
      project('o', { days: { signing: '2022-03-01' }, by: { z: 100 } }),
      project('o', { days: { signing: '2022-03-01' } }),
    ];
    const activities = [
      ...Array.from({ length: 5 }, () => activity({ kind: 'followUp', teamId: 'a', personId: 'y' })),
      activity({ kind: 'followUp', teamId: 'a', personId: 'x', day: '2022-07-31' as never }),
      activity({ kind: 'followUp', teamId: 'o', personId: 'z' }),
    ];
    const entries = [7, 8].map((value) => entry({ kind: 'mark', name: 'attitude', value, personId: 'y' }));
    const scores = score(schemes.PERSONS, { projects, activities, entries, persons });
    expect(read(scores.persons)).toEqual({
      // 0.3 × 2 = 0.6; five follow-ups, at most 0.3; (7 + 8)/2 × 0.5 = 3.75
      y: [1, '4.65', '0.60', '0.00', '0.30', '3.75'],
      // 0.7 × 2 = 1.4; in charge of a start: 1; July is another month
      x: [2, '2.40', '1.40', '1.00', '0.00', '0.00'],
      z: [3, '2.10', '2.00', '0.00', '0.10', '0.00'],
    });
    expect(scores.persons?.rows.map((row) => [row.subjectId, row.groupRank])).toEqual([
      ['y', 1],
      ['x', 2],
      ['z', 1],
    ]);
    expect(scores.teams.rows.every((row) => row.items.length === 0)).toBe(true);
  });

  it('brackets, lines, growth against last year, and projects that count more than once', () => {
    const projects = [
      project('a', { yi: 35, days: { signing: '2022-02-01' } }),
      project('b', { yi: 12, days: { signing: '2022-02-01' } }),
      ...many(4, 'm', { yi: 0.1, days: { signing: '2021-08-28' } }),
      project('m', { yi: 0.1, days: { signing: '2021-08-29' } }),
      ...many(5, 'm', { yi: 0.1, days: { signing: '2022-08-28' } }),
      ...many(9, 'n', { days: { start: '2022-03-01' } }),
      ...many(5, 'o', { days: { start: '2022-03-01' } }),
      project('o', { days: { start: '2022-03-01' }, manufacturing: true }),
    ];
    expect(ofTeams(schemes.PROGRESSIVE, { projects })).toEqual({
      // 10 × 1 + 20 × 1.5 + 5 × 2 = 50; nothing last year, so there is no growth
      a: [2, '50.00', '50.00', '0.00', '0.00', '0.00'],
      // 10 × 1 + 2 × 1.5 = 13
      b: [4, '13.00', '13.00', '0.00', '0.00', '0.00'],
      // 0.5 亿; 5 against the 4 of the same days of 2021: 25 %, × 0.4 = 10
      m: [5, '10.50', '0.50', '0.00', '10.00', '0.00'],
      // 90 %: 12 + 8 × 10/20 = 16; 9 × 4
      n: [1, '52.00', '0.00', '16.00', '0.00', '36.00'],
      // 60 % is the first step itself: 6; (5 + 1.5) × 4 = 26
      o: [3, '32.00', '0.00', '6.00', '0.00', '26.00'],
    });
  });

  it('grades that ask two things at once, equal and full parts, ranks without gaps, points cut', () => {
    const shared = (start?: string) =>
      project('a', {
        split: { a: 50, b: 30, o: 20 },
        days: { signing: '2022-03-01', ...(start && { start }) },
      });
    const projects = [
      ...Array.from({ length: 2 }, () => shared('2022-05-01')),
      shared(),
      ...many(2, 'a', { days: { signing: '2022-03-01' } }),
    ];
    expect(ofTeams(schemes.GRADES, { projects })).toEqual({
      // 3 × 1/3 + 2 = 3 signed, 2 started: 75
      a: [1, '80.00', '75.00', '3.00', '2.00'],
      // 3 × 1/3 = 1 signed: the second grade; both starts in full
      b: [2, '53.00', '50.00', '1.00', '2.00'],
      o: [2, '53.00', '50.00', '1.00', '2.00'],
      m: [3, '0.00', '0.00', '0.00', '0.00'],
      n: [3, '0.00', '0.00', '0.00', '0.00'],
    });
    // two of three parts of a third: 0.666… is cut to 0.6
    const cut = ofTeams(schemes.GRADES, { projects: [shared(), shared()] });
    expect(cut['a']).toEqual([1, '0.60', '0.00', '0.60', '0.00']);
  });
});

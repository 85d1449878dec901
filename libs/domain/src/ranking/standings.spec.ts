import { day } from '../day';
import { fen, FEN_IN_YI } from '../money';
import { Milestone } from '../projects/milestone';
import { Target } from '../targets/target';
import { MONDAY_WEEKS, Week } from '../weeks/week';
import { derivation } from './derivation';
import { aKnownProject } from './known-project.fixture';
import { RuleItem, RuleSet } from './rule-set';
import { standings } from './standings';

const teams = [
  { id: 'a', order: 1 },
  { id: 'b', order: 2 },
  { id: 'c', order: 3 },
];

const anItem = (wanted: Partial<RuleItem> = {}): RuleItem => ({
  key: 'start',
  title: '开工',
  method: { kind: 'pointsPerUnit', points: 3 },
  measure: { kind: 'credit', event: 'start' },
  division: 'byShare',
  window: 'yearToDate',
  filter: {},
  ...wanted,
});

const rules = (...items: RuleItem[]): RuleSet => ({
  name: '规则',
  notes: '',
  items,
  rounding: { decimals: 2, at: 'item' },
  tieBreakers: [],
});

/** 22 to 28 August 2022. */
const weighing = (ruleSet: RuleSet, targets: readonly Target[] = []) => ({
  ruleSet,
  targets,
  period: '2022-W34' as Week,
  settings: MONDAY_WEEKS,
  asOf: day('2022-08-28'),
});

const run = (ruleSet: RuleSet, projects: ReturnType<typeof aKnownProject>[], targets: readonly Target[] = []) =>
  standings({ ...weighing(ruleSet, targets), teams, projects });

const totals = (...args: Parameters<typeof run>) =>
  Object.fromEntries(run(...args).map((row) => [row.teamId, row.total.shown(2)]));

const shared = (days: Partial<Record<Milestone, string>>, id = 'p1') =>
  aKnownProject({
    id,
    days,
    shares: [
      { teamId: 'a', basisPoints: 6_000 },
      { teamId: 'b', basisPoints: 4_000 },
    ],
  });

describe('credit', () => {
  const start = { start: '2022-08-23' };

  it('divides a shared project by its shares', () => {
    expect(totals(rules(anItem()), [shared(start)])).toEqual({ a: '1.80', b: '1.20', c: '0.00' });
  });

  it('goes whole to the lead team where the item says so', () => {
    const item = anItem({ division: 'leadTeam', measure: { kind: 'count', event: 'start' } });
    expect(totals(rules(item), [shared(start)])).toEqual({ a: '3.00', b: '0.00', c: '0.00' });
  });

  it('divides amounts as well', () => {
    const item = anItem({ measure: { kind: 'amount', event: 'start', unit: 'yi' } });
    const project = { ...shared(start), amountFen: fen(FEN_IN_YI * 5) };
    expect(totals(rules(item), [project])).toEqual({ a: '9.00', b: '6.00', c: '0.00' });
  });
});

describe('what counts', () => {
  it.each([
    ['week', '2022-08-22', '3.00'],
    ['week', '2022-08-28', '3.00'],
    ['week', '2022-08-21', '0.00'],
    ['month', '2022-08-01', '3.00'],
    ['month', '2022-07-31', '0.00'],
    ['yearToDate', '2022-01-01', '3.00'],
    ['yearToDate', '2021-12-31', '0.00'],
    ['yearToDate', '2022-08-29', '0.00'],
  ] as const)('window %s with a start on %s gives %s', (window, at, points) => {
    expect(totals(rules(anItem({ window })), [aKnownProject({ days: { start: at } })])['a']).toBe(points);
  });

  it.each([
    ['2022-W52', '2022-12-31', '2022-03-01', '3.00'],
    ['2022-W52', '2023-01-01', '2022-03-01', '3.00'],
    ['2022-W52', '2023-01-01', '2022-12-31', '3.00'],
    ['2022-W52', '2023-01-01', '2023-01-01', '0.00'],
    ['2023-W01', '2023-01-08', '2023-01-01', '3.00'],
    ['2025-W01', '2024-12-31', '2024-03-01', '3.00'],
    ['2025-W01', '2025-01-05', '2024-12-31', '0.00'],
    ['2025-W01', '2025-01-05', '2025-01-01', '3.00'],
  ])('%s, read on %s, counts a start on %s as %s', (week, asOf, at, points) => {
    const projects = [aKnownProject({ days: { start: at } })];
    const around = { ...weighing(rules(anItem())), period: week as Week, asOf: day(asOf) };
    expect(standings({ ...around, teams, projects })[0]?.total.shown(2)).toBe(points);
  });

  it('leaves out projects below 1 000 万元 whatever the item says', () => {
    const days = { start: '2022-08-23' };
    const below = aKnownProject({ days, amountFen: fen(999_999_999) });
    const at = aKnownProject({ days, amountFen: fen(1_000_000_000) });
    expect(totals(rules(anItem()), [below])['a']).toBe('0.00');
    expect(totals(rules(anItem()), [at])['a']).toBe('3.00');
  });

  it.each([
    [{ atLeastFen: FEN_IN_YI }, FEN_IN_YI, true],
    [{ atLeastFen: FEN_IN_YI }, FEN_IN_YI - 1, false],
    [{ atMostFen: FEN_IN_YI }, FEN_IN_YI, true],
    [{ atMostFen: FEN_IN_YI }, FEN_IN_YI + 1, false],
    [{ belowFen: FEN_IN_YI }, FEN_IN_YI, false],
    [{ belowFen: FEN_IN_YI }, FEN_IN_YI - 1, true],
  ])('filter %j takes %d: %s', (filter, amount, counts) => {
    const project = aKnownProject({ days: { start: '2022-08-23' }, amountFen: fen(amount) });
    expect(totals(rules(anItem({ filter })), [project])['a']).toBe(counts ? '3.00' : '0.00');
  });

  it.each([
    [{ industries: ['集成电路'] }, true],
    [{ industries: ['新能源'] }, false],
    [{ manufacturing: true }, true],
    [{ manufacturing: false }, false],
    [{ landModes: ['ownLand'] as const }, true],
    [{ landModes: ['office'] as const }, false],
  ])('filter %j: %s', (filter, counts) => {
    const terms = { industry: '集成电路', manufacturing: true, landMode: 'ownLand' } as const;
    const project = aKnownProject({ days: { start: '2022-08-23' }, ...terms });
    expect(totals(rules(anItem({ filter })), [project])['a']).toBe(counts ? '3.00' : '0.00');
  });

  it.each([
    ['2022-08-18', '2022-08-23', '3.00'],
    ['2022-08-17', '2022-08-23', '0.00'],
    ['2022-08-24', '2022-08-23', '0.00'],
  ])('land on %s and start on %s is a start on land acquisition: %s', (landAcquisition, start, points) => {
    const item = anItem({ measure: { kind: 'credit', event: 'startOnLandAcquisition' } });
    expect(totals(rules(item), [aKnownProject({ days: { landAcquisition, start } })])['a']).toBe(points);
  });
});

describe('methods', () => {
  const started = (count: number) =>
    Array.from({ length: count }, (_, index) => aKnownProject({ id: `p${index}`, days: { start: '2022-08-23' } }));

  it('points per unit stop at the cap and say so', () => {
    const item = anItem({ method: { kind: 'pointsPerUnit', points: 3, cap: 7 } });
    expect(run(rules(item), started(3))[0]).toMatchObject({ items: [{ figures: { projects: 3, limited: true } }] });
    expect(totals(rules(item), started(3))['a']).toBe('7.00');
    expect(totals(rules(item), started(2))['a']).toBe('6.00');
  });

  it('points per so many units give parts, or only full ones', () => {
    const per = { kind: 'pointsPerUnit', points: 1, per: 2 } as const;
    expect(totals(rules(anItem({ method: per })), started(3))['a']).toBe('1.50');
    expect(totals(rules(anItem({ method: { ...per, whole: true } })), started(3))['a']).toBe('1.00');
  });

  it.each([
    [1, '0.00', null],
    [2, '5.00', 0],
    [3, '5.00', 0],
    [4, '9.00', 1],
  ])('%d units on a step table give %s, a threshold itself is reached', (count, points, step) => {
    const steps = [
      { threshold: 2, points: 5 },
      { threshold: 4, points: 9 },
    ];
    const item = anItem({ method: { kind: 'stepTable', direction: 'atLeast', steps } });
    expect(totals(rules(item), started(count))['a']).toBe(points);
    expect(run(rules(item), started(count))[0]?.items[0]?.figures.step).toBe(step);
  });

  it.each([
    [['2022-08-01'], '10.00'],
    [['2022-07-31'], '6.00'],
    [['2022-08-01', '2022-07-31'], '6.00'],
    [['2022-08-01', '2022-08-01', '2022-01-01'], '10.00'],
    [['2022-01-01'], '0.00'],
  ])('the median of signings on %j to a start on 23 August gives %s', (signings, points) => {
    const steps = [
      { threshold: 22, points: 10 },
      { threshold: 60, points: 6 },
    ];
    const item = anItem({
      method: { kind: 'stepTable', direction: 'atMost', steps },
      measure: { kind: 'medianDays', from: 'signing', to: 'start' },
      division: 'leadTeam',
    });
    const projects = signings.map((signing, index) =>
      aKnownProject({ id: `p${index}`, days: { signing, start: '2022-08-23' } }),
    );
    expect(totals(rules(item), projects)['a']).toBe(points);
  });

  it('completion is measured ÷ target × weight up to the cap, and nothing without a target', () => {
    const item = anItem({ method: { kind: 'completion', target: 'started', weight: 20, cap: 24 } });
    const targets = [{ teamId: 'a', measure: 'started', value: 7 }] as const;
    expect(totals(rules(item), started(3), targets)['a']).toBe('8.57');
    expect(totals(rules(item), started(9), targets)['a']).toBe('24.00');
    expect(totals(rules(item), started(3), [])['a']).toBe('0.00');
  });

  it('a pro-rata target asks for the part of the year that has elapsed: 240 of 365 days', () => {
    const item = anItem({ method: { kind: 'completion', target: 'started', weight: 10, proRata: true } });
    const targets = [{ teamId: 'a', measure: 'started', value: 73 }] as const;
    // 24 ÷ (73 × 240/365) × 10 = 5
    expect(totals(rules(item), started(24), targets)['a']).toBe('5.00');
  });

  it('an amount target is compared in the unit of the measure', () => {
    const item = anItem({
      method: { kind: 'completion', target: 'signedAmount', weight: 10 },
      measure: { kind: 'amount', event: 'signing', unit: 'yi' },
    });
    const project = aKnownProject({ days: { signing: '2022-03-01' }, amountFen: fen(3 * FEN_IN_YI) });
    const targets = [{ teamId: 'a', measure: 'signedAmount', value: 12 * FEN_IN_YI }] as const;
    expect(totals(rules(item), [project], targets)['a']).toBe('2.50');
  });

  it.each([
    ['2022-03-01', undefined, '0.00'],
    ['2022-02-28', undefined, '-2.00'],
    ['2022-02-28', '2022-08-28', '0.00'],
    ['2022-02-28', '2022-08-29', '-2.00'],
    ['2021-07-03', undefined, '0.00'],
    ['2021-07-04', undefined, '-2.00'],
  ])('a deduction takes a project signed %s and started %s as %s', (signing, start, points) => {
    const item = anItem({
      method: { kind: 'deduction', points: 2, ceiling: 5 },
      measure: { kind: 'overdue', from: 'signing', awaited: 'start', days: 180 },
      division: 'leadTeam',
    });
    const days = start === undefined ? { signing } : { signing, start };
    expect(totals(rules(item), [aKnownProject({ days })])['a']).toBe(points);
  });

  it.each([
    ['2022-01-01', undefined, '-2.80'],
    ['2022-01-01', '2022-08-20', '-2.00'],
    ['2022-01-01', '2022-07-31', '0.00'],
    ['2022-02-28', undefined, '-0.10'],
    ['2022-02-28', '2022-08-28', '-0.10'],
    ['2022-02-28', '2022-08-29', '-0.10'],
    ['2022-03-01', undefined, '0.00'],
    ['2020-05-01', undefined, '-2.80'],
  ])('by days overdue in August a project signed %s and started %s is taken as %s', (signing, start, points) => {
    const item = anItem({
      method: { kind: 'deduction', points: 0.1 },
      measure: { kind: 'overdueDays', from: 'signing', awaited: 'start', days: 180 },
      window: 'month',
    });
    const days = start === undefined ? { signing } : { signing, start };
    expect(totals(rules(item), [aKnownProject({ days })])['a']).toBe(points);
  });

  it('a deduction stops at its ceiling', () => {
    const item = anItem({ method: { kind: 'deduction', points: 2, ceiling: 5 } });
    expect(totals(rules(item), started(3))['a']).toBe('-5.00');
  });
});

describe('ranks', () => {
  const started = (teamId: string, id: string, days: Partial<Record<Milestone, string>>) =>
    aKnownProject({ id, leadTeamId: teamId, days });
  const start = { start: '2022-08-23' };

  it('are shared by equal totals, and the next one skips', () => {
    const rows = run(rules(anItem()), [started('b', 'p1', start), started('a', 'p2', start)]);
    expect(rows.map((row) => [row.teamId, row.rank])).toEqual([
      ['a', 1],
      ['b', 1],
      ['c', 3],
    ]);
    expect(rows[0]?.tie).toEqual({ with: ['b'], settledBy: null });
    expect(rows[2]?.tie).toBeNull();
  });

  it('keep their tie but are listed by the tie breaker, which is told', () => {
    const production = anItem({ key: 'production', title: '投产', measure: { kind: 'credit', event: 'production' } });
    const ruleSet = { ...rules(anItem(), production), tieBreakers: ['production'] };
    const rows = run(ruleSet, [started('a', 'p1', start), started('b', 'p2', { production: '2022-08-23' })]);
    expect(rows.map((row) => [row.teamId, row.rank])).toEqual([
      ['b', 1],
      ['a', 1],
      ['c', 3],
    ]);
    expect(rows[0]?.tie).toEqual({ with: ['a'], settledBy: 'production' });
  });

  it('compare exact totals where only the total is rounded', () => {
    const item = anItem({ method: { kind: 'pointsPerUnit', points: 0.0001 } });
    const atTotal: RuleSet = { ...rules(item), rounding: { decimals: 2, at: 'total' } };
    const projects = [started('b', 'p1', start)];
    expect(run(atTotal, projects).map((row) => [row.teamId, row.rank, row.total.shown(2)])[0]).toEqual([
      'b',
      1,
      '0.00',
    ]);
    expect(run(rules(item), projects).map((row) => row.rank)).toEqual([1, 1, 1]);
  });
});

describe('a derivation', () => {
  const open = (ruleSet: RuleSet, projects: ReturnType<typeof aKnownProject>[], teamId: string, key = 'start') =>
    derivation({ ...weighing(ruleSet), teams, projects }, teamId, key);

  it('opens the points to the facts behind them, earliest first', () => {
    const projects = [
      shared({ start: '2022-08-23' }, 'p2'),
      aKnownProject({ id: 'p1', days: { start: '2022-02-01' } }),
    ];
    const opened = open(rules(anItem()), projects, 'a');
    expect(opened?.standing.points.exact).toBe('24/5');
    expect(
      opened?.contributions.map((part) => [part.project?.id, part.facts[0]?.id, part.value.exact, part.points?.exact]),
    ).toEqual([
      ['p1', 'p1-start', '1', '3'],
      ['p2', 'p2-start', '3/5', '9/5'],
    ]);
  });

  it('names both facts of a start on land acquisition', () => {
    const item = anItem({ measure: { kind: 'credit', event: 'startOnLandAcquisition' } });
    const project = aKnownProject({ days: { landAcquisition: '2022-08-20', start: '2022-08-23' } });
    const opened = open(rules(item), [project], 'a');
    expect(opened?.contributions[0]?.facts.map((fact) => fact.milestone)).toEqual(['start', 'landAcquisition']);
  });

  it('gives no points to a single fact where a cap took effect', () => {
    const item = anItem({ method: { kind: 'pointsPerUnit', points: 3, cap: 2 } });
    const opened = open(rules(item), [shared({ start: '2022-08-23' })], 'b');
    expect(opened?.standing.points.exact).toBe('6/5');
    expect(opened?.contributions[0]?.points?.exact).toBe('6/5');
    const lead = open(rules(item), [aKnownProject({ days: { start: '2022-08-23' } })], 'a');
    expect(lead?.contributions[0]?.points).toBeNull();
  });

  it('of an item that the rules do not have is null', () => {
    expect(open(rules(anItem()), [], 'a', 'nothing')).toBeNull();
  });
});

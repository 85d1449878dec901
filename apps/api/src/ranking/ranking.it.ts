import { DerivationView, Role, RuleSetView, StandingsView } from '@huoshui/contracts';
import { DEFAULT_RULE_SET, RuleSet } from '@huoshui/domain';
import { Caller, HeldProject, TestApp } from '../../testing';

/** Points for starts alone, so that the figures can be checked by heart. */
const STARTS: RuleSet = {
  ...DEFAULT_RULE_SET,
  name: '只看开工',
  tieBreakers: [],
  items: DEFAULT_RULE_SET.items.filter((item) => item.key === 'start'),
};

describe('ranking', () => {
  let app: TestApp;
  let office: Caller;
  let colleague: Caller;
  let first: string;
  let second: string;
  let shared: HeldProject;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2022-09-01' });
    office = await app.as(Role.CommandingOffice);
    colleague = await app.as(Role.CommandingOffice);
    first = await app.team('第一纵队');
    second = await app.team('第二纵队');
    const { id } = (await office.post('rule-sets', { ruleSet: STARTS }).expect(201)).body;
    await colleague.put(`rule-sets/${id}/review`, 1, { reviewed: true }).expect(200, { version: 2 });
    await office.put(`rule-sets/${id}/activation`, 2, { fromWeek: '2022-W20' }).expect(200);
    const shares = [
      { teamId: first, basisPoints: 7_500 },
      { teamId: second, basisPoints: 2_500 },
    ];
    shared = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: first, shares, name: '共享项目' });
    await shared.reached({ signing: '2022-06-01', start: '2022-08-23' }, '2022-08-25');
  });
  afterAll(() => app.close());

  const standings = async (week: string): Promise<StandingsView> =>
    (await office.get(`standings/${week}`).expect(200)).body;

  const totals = async (week: string) =>
    Object.fromEntries((await standings(week)).standings.map((row) => [row.team.name, row.total.shown]));

  it('divides a shared start and says how the week before was', async () => {
    const view = await standings('2022-W34');
    expect(view).toMatchObject({
      ended: true,
      asOf: '2022-08-28',
      knownAt: '2022-08-28T16:00:00.000Z',
      nextWeek: '2022-W35',
    });
    expect(view.ruleSet.name).toBe('只看开工');
    expect(
      view.standings.map((row) => [row.team.name, row.rank, row.total.shown, row.previousRank, row.change]),
    ).toEqual([
      ['第一纵队', 1, '3.00', 1, '3.00'],
      ['第二纵队', 2, '1.00', 1, '1.00'],
    ]);
  });

  it('scores earlier weeks by the rules of then', async () => {
    expect((await standings('2022-W19')).ruleSet).toMatchObject({ number: 1, name: DEFAULT_RULE_SET.name });
  });

  it('compares ranks across a change of the rules, and points only under the same ones', async () => {
    const first = await standings('2022-W20');
    expect(first.rulesBefore).toMatchObject({ number: 1, name: DEFAULT_RULE_SET.name });
    expect(first.standings.map((row) => [row.movement, row.change])).toEqual([
      [0, null],
      [0, null],
    ]);
    const next = await standings('2022-W21');
    expect(next.rulesBefore).toBeNull();
    expect(next.standings.map((row) => row.change)).toEqual(['0.00', '0.00']);
  });

  it('knows at a cut-off only what was held then: facts, retractions and terms', async () => {
    const late = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: second, name: '迟报项目' });
    await late.reached({ signing: '2022-06-01', start: '2022-08-24' }, '2022-08-30');
    expect(await totals('2022-W34')).toEqual({ 第一纵队: '3.00', 第二纵队: '1.00' });
    expect(await totals('2022-W35')).toEqual({ 第一纵队: '3.00', 第二纵队: '5.00' });

    await late.changed({ leadTeamId: first, shares: [{ teamId: first, basisPoints: 10_000 }] }, '2022-08-31');
    expect(await totals('2022-W34')).toEqual({ 第一纵队: '3.00', 第二纵队: '1.00' });
    expect(await totals('2022-W35')).toEqual({ 第一纵队: '7.00', 第二纵队: '1.00' });

    const detail = (await office.get(`projects/${late.id}`).expect(200)).body;
    const start = detail.facts.find((fact: { milestone: string }) => fact.milestone === 'start');
    await office.post(`projects/${late.id}/milestones/${start.id}/retraction`, { reason: '未开工' });
    expect(await totals('2022-W34')).toEqual({ 第一纵队: '3.00', 第二纵队: '1.00' });
    expect(await totals('2022-W35')).toEqual({ 第一纵队: '3.00', 第二纵队: '1.00' });
  });

  it('leaves out what waits for verification', async () => {
    const before = await totals('current');
    const waiting = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: second });
    await waiting.reached({ signing: '2022-06-01', start: '2022-08-24' }, null);
    expect(await totals('current')).toEqual(before);
  });

  it('opens a team’s points to the facts behind them', async () => {
    const view: DerivationView = (await office.get(`standings/2022-W34/teams/${first}/items/start`).expect(200)).body;
    expect(view).toMatchObject({
      points: { shown: '3.00' },
      figures: { projects: 1, value: { exact: '3/4' } },
      withheld: false,
    });
    expect(view.contributions).toHaveLength(1);
    expect(view.contributions[0]).toMatchObject({ name: '共享项目', basisPoints: 7_500, points: { shown: '3.00' } });
    expect(view.contributions[0]?.facts[0]).toMatchObject({ milestone: 'start', day: '2022-08-23' });
  });

  it('shows an officer the figures of every team, but the facts of the own teams only', async () => {
    const officer = await app.as(Role.Officer, second);
    await officer.get('standings/2022-W34').expect(200);
    const own: DerivationView = (await officer.get(`standings/2022-W34/teams/${second}/items/start`).expect(200)).body;
    expect(own).toMatchObject({ withheld: false, contributions: [{ name: '共享项目', basisPoints: 2_500 }] });
    const other: DerivationView = (await officer.get(`standings/2022-W34/teams/${first}/items/start`).expect(200)).body;
    expect(other).toMatchObject({
      withheld: true,
      contributions: [],
      points: { shown: '3.00' },
      figures: { projects: 1 },
    });
    expect(JSON.stringify(other)).not.toContain('共享项目');
    await (await app.as(Role.Administrator)).get('standings/2022-W34').expect(403);
  });

  it.each(['2022-W36', '2022-W54', '2022-34', 'x', '2022-W00', '＝1'])('has no week %s', async (week) => {
    const refused = await office.get(`standings/${encodeURIComponent(week)}`).expect(400);
    expect(refused.body.code).toBe('week.invalid');
  });

  it.each(['nothing', 'constructor', 'start\u0000'])('has no item %j', async (key) => {
    const { status } = await office.get(`standings/2022-W34/teams/${first}/items/${encodeURIComponent(key)}`);
    expect([400, 404]).toContain(status);
  });
});

describe('rule sets', () => {
  let app: TestApp;
  let office: Caller;
  let colleague: Caller;

  beforeAll(async () => {
    app = await TestApp.boot();
    office = await app.as(Role.CommandingOffice);
    colleague = await app.as(Role.CommandingOffice, undefined, '复核人');
  });
  afterAll(() => app.close());

  const list = async (caller = office): Promise<RuleSetView[]> => (await caller.get('rule-sets').expect(200)).body;

  it('begin with the default, effective from the first week', async () => {
    expect(await list()).toMatchObject([{ number: 1, name: DEFAULT_RULE_SET.name, effectiveFrom: '1901-W01' }]);
  });

  it('name every fault at once, with its item, and keep nothing', async () => {
    const wrong = {
      ...STARTS,
      items: [{ ...STARTS.items[0], window: 'decade', method: { kind: 'pointsPerUnit', points: -1 } }],
    };
    const refused = await office.post('rule-sets', { ruleSet: wrong }).expect(422);
    expect(refused.body.code).toBe('rule-set.invalid');
    expect(refused.body.fields).toEqual([
      expect.objectContaining({
        path: 'ruleSet.items.0.window',
        code: 'rule-set.choice',
        facts: expect.objectContaining({ item: '开工' }),
      }),
      expect.objectContaining({ path: 'ruleSet.items.0.method.points', code: 'rule-set.number' }),
    ]);
    const { faults } = (await office.post('rule-sets/validation', { ruleSet: wrong }).expect(200)).body;
    expect(faults).toHaveLength(2);
    expect(await list()).toHaveLength(1);
  });

  it('change as drafts, which only their writers see, and never once they are effective', async () => {
    const { id } = (await office.post('rule-sets', { ruleSet: STARTS }).expect(201)).body;
    await office.put(`rule-sets/${id}`, 1, { ruleSet: { ...STARTS, name: '改名' } }).expect(200, { version: 2 });
    await office.put(`rule-sets/${id}`, 1, { ruleSet: STARTS }).expect(412);
    const viewer = await app.as(Role.Viewer);
    await viewer.get(`rule-sets/${id}`).expect(404);
    await viewer.post('rule-sets', { ruleSet: STARTS }).expect(403);
    await colleague.put(`rule-sets/${id}/review`, 2, { reviewed: true }).expect(200);
    await office.put(`rule-sets/${id}/activation`, 3, { fromWeek: '2026-W01' }).expect(200);
    const used = await office.put(`rule-sets/${id}`, 4, { ruleSet: STARTS }).expect(409);
    expect(used.body.code).toBe('rule-set.used');
    expect((await viewer.get(`rule-sets/${id}`).expect(200)).body.ruleSet.name).toBe('改名');
    const beside = app.unit.write(
      { personId: null, displayName: '', role: 'system', scope: 'zone', permissions: [], teamIds: [] },
      (work) => work.query(`UPDATE rule_set SET name = 'x' WHERE id = $1`, [id]),
    );
    await expect(beside).rejects.toThrow('append-only');
  });

  it('score nobody before a second person has reviewed them, and again after each change', async () => {
    const { id } = (await office.post('rule-sets', { ruleSet: STARTS }).expect(201)).body;
    const activate = (by: Caller, version: number) =>
      by.put(`rule-sets/${id}/activation`, version, { fromWeek: '2026-W02' });
    expect((await activate(office, 1).expect(409)).body.code).toBe('rule-set.unreviewed');
    const own = await office.put(`rule-sets/${id}/review`, 1, { reviewed: true }).expect(403);
    expect(own.body.code).toBe('rule-set.own-review');
    await (
      await app.as(Role.Officer, await app.team('第一纵队'))
    )
      .put(`rule-sets/${id}/review`, 1, { reviewed: true })
      .expect(403);

    await colleague.put(`rule-sets/${id}/review`, 1, { reviewed: true }).expect(200);
    expect((await office.get(`rule-sets/${id}`).expect(200)).body).toMatchObject({
      reviewedAt: expect.any(String),
      reviewedBy: { displayName: '复核人' },
    });
    await colleague.put(`rule-sets/${id}`, 2, { ruleSet: { ...STARTS, name: '同事改过' } }).expect(200);
    expect((await activate(office, 3).expect(409)).body.code).toBe('rule-set.unreviewed');
    await colleague.put(`rule-sets/${id}/review`, 3, { reviewed: true }).expect(403);
    const third = await app.as(Role.CommandingOffice);
    await third.put(`rule-sets/${id}/review`, 3, { reviewed: true }).expect(200);
    await third.put(`rule-sets/${id}/review`, 4, { reviewed: false }).expect(200);
    expect((await activate(third, 5).expect(409)).body.code).toBe('rule-set.unreviewed');
    await third.put(`rule-sets/${id}/review`, 5, { reviewed: true }).expect(200);
    await activate(colleague, 6).expect(200);
    const late = await third.put(`rule-sets/${id}/review`, 7, { reviewed: false }).expect(409);
    expect(late.body.code).toBe('rule-set.used');
  });

  it('take their numbers one after the other, also when two are made at once', async () => {
    await Promise.all([1, 2, 3].map(() => office.post('rule-sets', { ruleSet: STARTS }).expect(201)));
    const numbers = (await list()).map((ruleSet) => ruleSet.number);
    expect(numbers).toEqual(numbers.map((_, index) => numbers.length - index));
  });
});

import { DryRunView, ProgressLine, Role, StandingsView } from '@huoshui/contracts';
import { DEFAULT_RULE_SET, RuleSet } from '@huoshui/domain';
import { Caller, HeldProject, TestApp } from '../../testing';

const item = (key: string, points: number): RuleSet['items'][number] => ({
  key,
  title: key === 'start' ? '开工' : '签约',
  method: { kind: 'pointsPerUnit', points },
  measure: { kind: 'credit', event: key === 'start' ? 'start' : 'signing' },
  division: 'byShare',
  window: 'yearToDate',
  filter: {},
});

const rules = (...items: RuleSet['items'][number][]): RuleSet => ({
  ...DEFAULT_RULE_SET,
  name: '办法',
  tieBreakers: [],
  items,
});

/** Signings lead: 第一纵队 with two of them is ahead of 第二纵队 with one start. */
const IN_FORCE = rules(item('signing', 3), item('start', 4));

describe('dry runs', () => {
  let app: TestApp;
  let office: Caller;
  let colleague: Caller;
  let first: string;
  let second: string;

  beforeAll(async () => {
    app = await TestApp.boot({ TODAY: '2022-09-12' });
    office = await app.as(Role.CommandingOffice);
    first = await app.team('第一纵队');
    second = await app.team('第二纵队');
    const { id } = (await office.post('rule-sets', { ruleSet: IN_FORCE }).expect(201)).body;
    colleague = await app.as(Role.CommandingOffice);
    await colleague.put(`rule-sets/${id}/review`, 1, { reviewed: true }).expect(200);
    await office.put(`rule-sets/${id}/activation`, 2, { fromWeek: '2022-W20' }).expect(200);
    for (const week of ['2022-08-10', '2022-08-17']) {
      const signed = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: first });
      await signed.reached({ signing: week }, week);
    }
    const started = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: second });
    await started.reached({ signing: '2021-08-16', start: '2022-08-16' }, '2022-08-25');
    const moved = await HeldProject.open(app.unit, '2022-06-01', { leadTeamId: first, name: '换队项目' });
    await moved.reached({ signing: '2021-06-02', start: '2022-08-23' }, '2022-08-25');
    await moved.changed(
      {
        leadTeamId: second,
        shares: [
          { teamId: second, basisPoints: 7_500 },
          { teamId: first, basisPoints: 2_500 },
        ],
      },
      '2022-08-31',
    );
  });
  afterAll(() => app.close());

  const ask = (ruleSet: object, more: object = {}, by = office) =>
    by.post('dry-runs', { ruleSet, fromWeek: '2022-W31', toWeek: '2022-W36', ...more });

  const run = async (ruleSet: object, more: object = {}): Promise<DryRunView> =>
    (await ask(ruleSet, more).expect(200)).body;

  const named = (view: DryRunView, name: string) => view.rows.find((row) => row.name === name);

  it('of the rules in force move nobody, and give each week the ranks of its standings', async () => {
    const view = await run(IN_FORCE);
    expect(view.weeks.map(({ week, base, moved }) => [week, base, moved])).toEqual(
      ['31', '32', '33', '34', '35', '36'].map((week) => [`2022-W${week}`, 'computed', 0]),
    );
    for (const [at, { week }] of view.weeks.entries()) {
      const standings: StandingsView = (await office.get(`standings/${week}`).expect(200)).body;
      expect(view.rows.map((row) => [row.name, row.ranks[at]?.after]).toSorted()).toEqual(
        standings.standings.map((row) => [row.team.name, row.rank]).toSorted(),
      );
      const opened = await run(IN_FORCE, { week });
      expect(opened.detail.moves.map((move) => [move.id, move.after?.total.shown])).toEqual(
        standings.standings.map((row) => [row.team.id, row.total.shown]),
      );
    }
  });

  it('say who moves, past whom, and by which item', async () => {
    const view = await run(rules(item('signing', 3), item('start', 10)));
    // W34: signings 6 to 0; starts 1 each, since both were held by then: 6 + 10 to 0 + 10.
    // From W35 the moved project is three quarters of the second team's: 6 + 2.5 to 0 + 17.5.
    const w35 = await run(rules(item('signing', 3), item('start', 10)), { week: '2022-W35' });
    expect(named(view, '第二纵队')).toMatchObject({ up: 0, down: 0 });
    expect(w35.detail.moves.map((move) => [move.id, move.before?.total.shown, move.after?.total.shown])).toEqual([
      [second, '7.00', '17.50'],
      [first, '7.00', '8.50'],
    ]);
    expect(w35.detail.moves[1]).toMatchObject({
      gained: -1,
      passedBy: [],
      items: [{ key: 'start', change: { shown: '1.50' } }, { key: 'signing' }],
    });
    expect(named(view, '第一纵队')?.ranks.map((rank) => [rank.before, rank.after])).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 2],
      [1, 2],
    ]);
    expect(named(view, '第一纵队')).toMatchObject({ down: 2 });
    expect(view.titles).toMatchObject({ start: '开工', signing: '签约' });
  });

  it('tell how firmly the ranks stand against each weight', async () => {
    const { detail } = await run(rules(item('signing', 3), item('start', 10)));
    // 8.5 to 17.5 with signings 6 to 0 and starts 2.5 to 17.5: equal at 1 + 9/6 times the signings, at 1 − 9/15 times the starts.
    expect(detail.sensitivity).toMatchObject([
      { key: 'signing', down: null, up: { times: { shown: '2.50' }, winner: first, loser: second } },
      { key: 'start', down: { times: { shown: '0.40' }, winner: first, loser: second }, up: null },
    ]);
  });

  it('rank groups apart when asked, and hold nobody against another group', async () => {
    const groups = [
      { key: 'front', title: '前线', teams: [first] },
      { key: 'rear', title: '后方', teams: [second] },
    ];
    const draft = { ...rules(item('signing', 3), item('start', 10)), groups };
    const whole = await run(draft);
    expect(whole.weeks.at(-1)).toMatchObject({ base: 'computed', moved: 1 });
    const apart = await run(draft, { ranks: 'circle' });
    // The rules of that week know no groups, so there is no rank among the same ones to compare with.
    expect(apart.weeks.every(({ base, moved }) => base === 'none' && moved === 0)).toBe(true);
    expect(apart.rows.map(({ name, group }) => [name, group]).toSorted()).toEqual([
      ['第一纵队', '前线'],
      ['第二纵队', '后方'],
    ]);
    for (const { ranks } of apart.rows) expect(ranks.at(-1)).toEqual({ before: null, after: 1 });
    for (const { down, up } of apart.detail.sensitivity) expect([down, up]).toEqual([null, null]);
  });

  it('read the projects once for drafts that measure the same', async () => {
    const other = rules(item('signing', 1), item('start', 7));
    await run(other);
    expect(await run(rules(item('signing', 2), item('start', 5)))).toMatchObject({ projects: 0 });
  });

  it('tell how far they are, line by line, and refuse beforehand', async () => {
    const text = async (drafted: object): Promise<string> => {
      const asked = { ruleSet: drafted, fromWeek: '2022-W31', toWeek: '2022-W36' };
      const response = await office.post('dry-runs/progress', asked).responseType('blob').expect(200);
      return (response.body as Buffer).toString();
    };
    const draft = rules({ ...item('signing', 3), window: 'quarter' }, item('start', 4));
    const lines = (await text(draft))
      .trimEnd()
      .split('\n')
      .map((line): ProgressLine<DryRunView> => JSON.parse(line));
    expect(lines.slice(0, -1)).toEqual([
      { read: 0, of: 4 },
      { read: 4, of: 4 },
    ]);
    expect(lines.at(-1)).toMatchObject({
      answer: { ...(await run(draft)), projects: 4, milliseconds: expect.any(Number) },
    });
    await office.post('dry-runs/progress', { ruleSet: {}, fromWeek: '2022-W31', toWeek: '2022-W36' }).expect(422);
  });

  it('hold a draft against what was published, also where the facts have changed since', async () => {
    await office.post('bulletins', { period: '2022-W33' }).expect(201);
    const { version } = (await office.get('bulletins/2022-W33').expect(200)).body;
    const move = (by: Caller, at: number, state: string) =>
      by.put('bulletins/2022-W33/state', version + at, { state }).expect(200);
    await move(office, 0, 'reviewed');
    await move(colleague, 1, 'approved');
    await move(office, 2, 'frozen');
    const view = await run(IN_FORCE, { week: '2022-W33' });
    expect(view.weeks.map(({ week, base }) => [week, base])).toContainEqual(['2022-W33', 'published']);
    expect(view.weeks.every(({ moved }) => moved === 0)).toBe(true);
    expect(view.detail.moves.every((one) => one.items.every(({ change }) => change.exact === '0'))).toBe(true);
  });

  it.each([
    [{ fromWeek: '2022-W36', toWeek: '2022-W31' }, 422, 'dry-run.weeks'],
    [{ fromWeek: '2020-W01' }, 422, 'dry-run.weeks'],
    [{ toWeek: '2022-W37' }, 409, 'week.not-ended'],
    [{ fromWeek: '2022-W99' }, 400, 'week.invalid'],
    [{ subjects: 'persons' }, 422, 'dry-run.persons'],
    [{ ranks: 'best' }, 400, 'request.body.invalid'],
    [{ ruleSet: { name: 'x' } }, 422, 'rule-set.invalid'],
  ])('refuse %j', async (more, status, code) => {
    expect((await ask(IN_FORCE, more).expect(status)).body.code).toBe(code);
  });

  it('are for who writes the rules', async () => {
    for (const role of [Role.Officer, Role.TeamLead]) await ask(IN_FORCE, {}, await app.as(role, first)).expect(403);
    await ask(IN_FORCE, {}, await app.as(Role.Viewer)).expect(403);
  });
});

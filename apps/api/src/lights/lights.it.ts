import { LightCounts, LightRow, LightRunView, LightTrend, Page, ProjectLights, Role } from '@huoshui/contracts';
import { day, Day, FEN_IN_WAN } from '@huoshui/domain';
import { Caller } from '../../testing';
import { happened, litProject } from '../../testing/lit-project';
import { ProjectDesk } from '../../testing/project-desk';
import { Database, SYSTEM } from '../platform';
import { DailyRuns } from './daily-runs';
import { DailyLights } from './light.jobs';
import { RefreshLights } from './refresh-lights';
import { RunLights } from './run-lights';

/** The desk's today is 17 June 2026: signed on 1 November 2025, the start was planned for 30 April. */
const LATE = { signing: '2025-11-01' } as const;

describe('lights', () => {
  let desk: ProjectDesk;
  let by: string;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    by = await desk.app.person('recorder', Role.CommandingOffice);
  });
  afterAll(() => desk.app.close());
  beforeEach(async () => {
    await desk.app.unit.write(SYSTEM, (work) =>
      work.query('TRUNCATE light_run, light_tally, light, project_light, light_due'),
    );
  });

  const project = (team: string, days: Parameters<typeof litProject>[3] = LATE, terms = {}): Promise<string> =>
    litProject(desk.app.unit, by, team, days, terms);
  const daily = (): Promise<void> => desk.app.app.get(DailyLights).handle();
  const runDay = async (on: string): Promise<void> =>
    desk.app.app.get(RunLights).run(await desk.app.app.get(DailyRuns).of(day(on)));
  const list = async (caller: Caller, query = ''): Promise<LightRow[]> =>
    ((await caller.get(`lights?limit=200&${query}`).expect(200)).body as Page<LightRow>).items;
  const counts = async (caller: Caller, query = ''): Promise<LightCounts> =>
    (await caller.get(`lights/counts?${query}`).expect(200)).body;
  const lightsOf = async (id: string, caller = desk.office): Promise<ProjectLights> =>
    (await caller.get(`lights/projects/${id}`).expect(200)).body;
  const ids = (rows: readonly LightRow[]): string[] => rows.map((row) => row.id);

  it('are computed for the day, with the rule and the figures behind each', async () => {
    const id = await project(desk.a);
    await daily();
    const row = (await list(desk.office)).find((one) => one.id === id);
    expect(row).toMatchObject({
      colour: 'red',
      lights: [
        {
          rule: 'noUpdate',
          title: '久无进展更新',
          colour: 'red',
          since: '2026-01-01',
          figures: { lastOn: '2025-11-01' },
        },
        {
          rule: 'lateStart',
          title: '开工逾期',
          colour: 'yellow',
          since: '2026-05-30',
          redOn: '2026-07-30',
          figures: { planned: '2026-04-30', basis: 'fallback', from: '2025-11-01', days: 180 },
        },
      ],
      act: { nextStep: null, manager: null, leadTeam: { name: '甲队' }, department: null, verify: null },
    });
    const detail = await lightsOf(id);
    expect(detail).toMatchObject({ watched: true, colour: 'red', ruleSet: { number: 1 } });
    expect(detail.forecast).toEqual([{ rule: 'lateStart', title: '开工逾期', colour: 'red', on: '2026-07-30' }]);
    expect(detail.silent).toEqual(
      expect.arrayContaining([{ rule: 'behindProgress', title: '投资进度滞后', why: 'filter' }]),
    );
  });

  it('watch neither small, unverified nor finished projects', async () => {
    const small = await project(desk.a, LATE, { amountFen: 999 * FEN_IN_WAN });
    const finished = await project(desk.a, {
      ...LATE,
      start: '2025-12-01',
      production: '2026-01-01',
      fullCapacity: '2026-02-01',
    });
    const waiting = await desk.project();
    await desk.app.unit.write(SYSTEM, (work) => happened(work, by, waiting, LATE, false));
    await daily();
    const seen = ids(await list(desk.office, 'colour=green')).concat(ids(await list(desk.office)));
    for (const id of [small, finished, waiting]) {
      expect(seen).not.toContain(id);
      expect((await lightsOf(id)).watched).toBe(false);
    }
  });

  it('show each team its own alone: in the list, the counts, the trend, by id and by filter', async () => {
    const own = await project(desk.a);
    const others = await project(desk.b, { signing: '2025-12-20' });
    const shares = [
      { teamId: desk.a, basisPoints: 6_000 },
      { teamId: desk.b, basisPoints: 4_000 },
    ];
    const shared = await project(desk.a, LATE, { shares });
    await daily();
    expect(ids(await list(desk.officer)).sort()).toEqual(expect.arrayContaining([own, shared].sort()));
    expect(ids(await list(desk.officer))).not.toContain(others);
    expect(ids(await list(desk.other))).toEqual(expect.arrayContaining([others, shared]));
    for (const query of [
      `teamId=${desk.b}`,
      'rule=noUpdate',
      'soon=true',
      'colour=red',
      `teamId=${desk.b}&soon=true`,
    ]) {
      expect(ids(await list(desk.officer, query))).not.toContain(others);
    }
    await desk.officer.get(`lights/projects/${others}`).expect(404);
    await desk.lead.post(`lights/projects/${others}/computation`).expect(404);

    const [zone, mine, theirs] = [await counts(desk.office), await counts(desk.officer), await counts(desk.other)];
    expect(zone.running).toBe(mine.running + theirs.running - (await overlap()));
    expect(mine.teams.map(({ team }) => team.name)).toEqual(['甲队']);
    expect(theirs.teams.map(({ team }) => team.name)).toEqual(['乙队']);
    expect(mine.teams[0]).toMatchObject({ running: mine.running, red: mine.red, yellow: mine.yellow });
    expect(zone.teams.map(({ team }) => team.name)).toEqual(['甲队', '乙队']);
    const asked = await counts(desk.officer, `teamId=${desk.b}`);
    expect(asked.running).toBe(await overlap());

    const trend: LightTrend = (await desk.officer.get('lights/trend').expect(200)).body;
    expect(trend.team?.name).toBe('甲队');
    expect(trend.points.at(-1)).toEqual({
      day: '2026-06-17',
      running: mine.running,
      red: mine.red,
      yellow: mine.yellow,
    });
    await desk.officer.get(`lights/trend?teamId=${desk.b}`).expect(404);
    expect((await desk.office.get('lights/trend').expect(200)).body.team).toBeNull();
  });

  const overlap = async (): Promise<number> => {
    const [row] = await desk.app.app.get(Database).query<{ n: number }>(
      `SELECT count(*)::int AS n FROM project_light l JOIN project_current c ON c.project_id = l.project_id
       WHERE l.watched AND c.team_ids @> ARRAY[$1, $2]::uuid[]`,
      [desk.a, desk.b],
    );
    return row?.n ?? 0;
  };

  it('foretell what comes within 30 days, on that day and not before', async () => {
    const soon = await project(desk.a, { signing: '2026-06-10' });
    await daily();
    expect(ids(await list(desk.office))).not.toContain(soon);
    const row = (await list(desk.office, 'soon=true')).find((one) => one.id === soon);
    expect(row).toMatchObject({
      colour: 'green',
      next: { rule: 'noUpdate', title: '久无进展更新', colour: 'yellow', on: '2026-07-10' },
    });
    const late = await project(desk.a, { signing: '2026-06-17' });
    await daily();
    await desk.office.post(`lights/projects/${late}/computation`).expect(200);
    expect(ids(await list(desk.office, 'soon=true'))).toContain(late);
    const { soon: before } = await counts(desk.office);
    await desk.app.unit.write(SYSTEM, (work) =>
      work.query(`UPDATE project_light SET next_on = '2026-07-18' WHERE project_id = $1`, [late]),
    );
    expect((await counts(desk.office)).soon).toBe(before - 1);
  });

  it('keep a history: each turn with its day, its rules and its figures, and why it went green', async () => {
    const id = await project(desk.a, { signing: '2025-10-03' });
    for (const on of ['2026-04-25', '2026-05-05']) await runDay(on);
    await desk.app.unit.write(SYSTEM, (work) => happened(work, by, id, { start: '2026-05-20' }));
    await runDay('2026-05-21');
    const steps = (await lightsOf(id)).history.filter((step) => step.rule === 'lateStart');
    expect(steps.map(({ colour, from, to, ruleSetNumber }) => [colour, from, to, ruleSetNumber])).toEqual([
      ['green', '2026-05-21', null, 1],
      ['yellow', '2026-05-01', '2026-05-21', 1],
    ]);
    expect(steps[0]?.reading?.figures).toMatchObject({ reached: '2026-05-20', planned: '2026-04-01' });
    expect(steps[1]?.reading).toMatchObject({ colour: 'yellow', yellowOn: '2026-05-01', redOn: '2026-07-01' });
  });

  it('catch up on days that were missed, and date each turn by the rule', async () => {
    const id = await project(desk.a, { signing: '2026-04-15' });
    await runDay('2026-05-10');
    await daily();
    const steps = (await lightsOf(id)).history.map(({ rule, colour, from }) => `${from} ${rule} ${colour}`);
    expect(steps).toEqual(['2026-06-15 noUpdate red', '2026-05-15 noUpdate yellow']);
    const days = await desk.app.app
      .get(Database)
      .query<{ day: Day; state: string }>(`SELECT day, state FROM light_run ORDER BY day`);
    expect(days.map((run) => run.day)).toEqual([
      '2026-05-10',
      ...Array.from({ length: 15 }, (_, at) => `2026-06-${String(at + 3).padStart(2, '0')}`),
    ]);
  });

  it('are one result when two workers compute the same day at once, or one goes on where another died', async () => {
    const id = await project(desk.a);
    const both = await Promise.allSettled([daily(), daily()]);
    expect(both.map((one) => one.status)).toContain('fulfilled');
    await daily();
    const once = (await lightsOf(id)).history.map(({ rule, colour }) => `${rule} ${colour}`).sort();
    expect(once).toEqual(['lateStart yellow', 'noUpdate red']);
    const database = desk.app.app.get(Database);
    expect(await database.query('SELECT 1 FROM light_run')).toHaveLength(1);

    await database.query(`UPDATE light_run SET state = 'running', finished_at = NULL, reached = NULL, beat_at = now()`);
    const run = await desk.app.app.get(DailyRuns).of(day('2026-06-17'));
    await expect(desk.app.app.get(RunLights).run(run)).rejects.toThrow('under way');
    await database.query(`UPDATE light_run SET beat_at = now() - interval '11 seconds'`);
    await desk.app.app.get(RunLights).run(run);
    expect((await lightsOf(id)).history).toHaveLength(2);
  });

  it('follow a change: a trigger calls for the project, whoever wrote, and it is read once', async () => {
    const id = await project(desk.a);
    await daily();
    const database = desk.app.app.get(Database);
    await database.query('DELETE FROM light_due');
    await desk.app.unit.write(SYSTEM, (work) => happened(work, by, id, { start: '2026-06-16' }));
    await desk.recorded(id, 'landing', '2026-06-01');
    const due = await database.query<{ project_id: string }>('SELECT project_id FROM light_due');
    expect(new Set(due.map((line) => line.project_id))).toEqual(new Set([id]));
    expect(await database.query(`SELECT 1 FROM outbox WHERE job = 'lights.refresh'`)).not.toEqual([]);
    await desk.app.app.get(RefreshLights).handle();
    expect(await database.query('SELECT 1 FROM light_due')).toEqual([]);
    expect((await list(desk.office)).some((row) => row.id === id)).toBe(false);
    expect((await lightsOf(id)).history.map(({ colour }) => colour).sort()).toEqual([
      'green',
      'green',
      'red',
      'yellow',
    ]);
  });

  it('are computed on demand: one project by who drives it, all of them as a job by the office', async () => {
    const id = await project(desk.a);
    await desk.officer.post(`lights/projects/${id}/computation`).expect(403);
    expect((await desk.lead.post(`lights/projects/${id}/computation`).expect(200)).body).toEqual({ changes: 2 });
    expect((await desk.lead.post(`lights/projects/${id}/computation`).expect(200)).body).toEqual({ changes: 0 });
    await desk.lead.post('lights/runs').expect(403);
    const [first, second] = [await desk.office.post('lights/runs'), await desk.second.post('lights/runs')];
    expect([first.status, second.body.id]).toEqual([202, first.body.id]);
    await desk.app.app.get(RunLights).run(first.body.id);
    const run: LightRunView = (await desk.office.get(`lights/runs/${first.body.id}`).expect(200)).body;
    expect(run).toMatchObject({ kind: 'asked', state: 'done', day: '2026-06-17', ruleSetNumber: 1 });
    expect(run.done).toBe(run.total);
    expect((await desk.office.get('lights/runs').expect(200)).body).toHaveLength(1);
  });

  it('page by cursor, the worst first, then the longest lit', async () => {
    const days = ['2025-11-05', '2025-11-03', '2026-04-20'];
    const made = await Promise.all(days.map((signing) => project(desk.a, { signing }, { industry: '光电' })));
    await daily();
    const walked: LightRow[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page<LightRow> = (await desk.office.get(`lights?limit=2${cursor && `&cursor=${cursor}`}`)).body;
      walked.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(new Set(ids(walked)).size).toBe(walked.length);
    expect(ids(walked).filter((id) => made.includes(id))).toEqual([made[1], made[0], made[2]]);
    const ranks = walked.map(({ colour }) => ['red', 'yellow'].indexOf(colour));
    expect(ranks).toEqual(ranks.toSorted());
    await desk.office.get('lights?colour=blue').expect(400);
    await desk.office.get('lights?cursor=nothing').expect(400);
  });

  it('that soon turn come in the order of their days, across pages, whatever their colour is now', async () => {
    const signings = ['2026-06-12', '2026-06-02', '2026-04-25', '2026-06-08'];
    const made = await Promise.all(signings.map((signing) => project(desk.a, { signing })));
    await daily();
    const walked: LightRow[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Page<LightRow> = (await desk.office.get(`lights?soon=true&limit=2${cursor && `&cursor=${cursor}`}`))
        .body;
      walked.push(...page.items);
      cursor = page.nextCursor;
    }
    const turns = walked.map((row) => row.next?.on ?? '');
    expect(turns).toEqual(turns.toSorted());
    expect(ids(walked).filter((id) => made.includes(id))).toEqual([made[2], made[1], made[3], made[0]]);
    expect(new Set(walked.map((row) => row.colour)).size).toBeGreaterThan(1);
  });

  it('are open to viewers, and to nobody who does not see projects', async () => {
    const viewer = await desk.app.as(Role.Viewer);
    await viewer.get('lights').expect(200);
    await viewer.get('lights/counts').expect(200);
    await viewer.post('lights/runs').expect(403);
    await (await desk.app.as(Role.Administrator)).get('lights').expect(403);
  });
});

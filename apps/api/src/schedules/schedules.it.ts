import { Page, ScheduleChangeView, ScheduleRow } from '@huoshui/contracts';
import { Caller } from '../../testing';
import { ScheduleDesk } from '../../testing/schedule-desk';
import { Database, SYSTEM } from '../platform';
import { ApplyToAll } from '.';
import { FollowMilestones } from './follow-milestones';
import { RefreshSchedules } from './refresh-schedules';

/** The desk lives on 17 June 2026, a Wednesday. */
describe('schedules', () => {
  let room: ScheduleDesk;

  beforeAll(async () => {
    room = await ScheduleDesk.open();
  });
  afterAll(() => room.desk.app.close());

  const outlook = async (id: string) =>
    room.desk.app.app
      .get(Database)
      .one<Record<string, unknown>>('SELECT * FROM schedule_outlook WHERE project_id = $1', [id]);

  describe('applied to a project', () => {
    it('promise what the template says, counted from the signing', async () => {
      const id = await room.scheduled('2026-06-01');
      const view = await room.view(id);
      expect(view).toMatchObject({
        from: '2026-06-01',
        baselineNumber: 1,
        version: 1,
        template: { landMode: 'ownLand' },
      });
      expect(view.tasks).toHaveLength(29);
      const key = (wanted: string) => view.tasks.find((task) => task.key === wanted);
      expect(key('detailedPlan')).toMatchObject({ baselineBegin: '2026-06-01', begin: '2026-06-17', late: false });
      expect(key('registration')).toMatchObject({ baselineFinish: '2026-06-12', late: true, state: 'open' });
      expect(
        view.outlook.startForecast &&
          view.outlook.startBaseline &&
          view.outlook.startForecast > view.outlook.startBaseline,
      ).toBe(true);
      expect(view.pairs.map((pair) => pair.state)).toEqual(['parallel', 'parallel', 'parallel']);
      expect(view.unofficialYears).toEqual([
        { year: 2027, status: 'provisional' },
        { year: 2028, status: null },
      ]);
      expect(await outlook(id)).toMatchObject({
        start_forecast: view.outlook.startForecast,
        late_tasks: view.outlook.lateTasks,
        next_title: view.outlook.next?.title,
      });
    });

    it('follow its land mode, a default where there is none, until somebody has worked on it', async () => {
      const { office, lead } = room.desk;
      const id = await room.scheduled('2026-06-01', { landMode: null });
      expect((await room.view(id)).template.landMode).toBe('newSpace');
      await lead.post(`schedules/${id}/application`, { landMode: 'office' }).expect(201);
      expect((await room.view(id)).template.landMode).toBe('office');
      expect((await room.put(id, 'choice', 'actual', { begin: '2026-06-02', finish: null })).status).toBe(200);
      const again = await office.post(`schedules/${id}/application`, {}).expect(409);
      expect(again.body.code).toBe('schedule.applied');
    });

    it('wait for a signing', async () => {
      const id = await room.desk.project({ landMode: 'office' });
      const early = await room.desk.lead.post(`schedules/${id}/application`, {}).expect(409);
      expect(early.body.code).toBe('schedule.unsigned');
      await room.desk.office.get(`schedules/${id}`).expect(404);
    });
  });

  describe('change', () => {
    it('by a replan with a reason: what depends on it follows, the promise stays', async () => {
      const id = await room.scheduled('2026-06-15');
      const before = await room.view(id);
      const put = await room.put(id, 'detailedPlan', 'plan', { notBefore: '2026-07-01', reason: '等市规委会' });
      expect(put.body).toEqual({ version: 2 });
      const after = await room.view(id);
      expect(after.outlook.startBaseline).toBe(before.outlook.startBaseline);
      expect((after.outlook.startForecast ?? '') > (before.outlook.startForecast ?? '')).toBe(true);
      expect((after.outlook.productionForecast ?? '') > (before.outlook.productionForecast ?? '')).toBe(true);
      expect(await outlook(id)).toMatchObject({ start_forecast: after.outlook.startForecast });
      const changes: ScheduleChangeView[] = (await room.desk.officer.get(`schedules/${id}/changes`).expect(200)).body;
      expect(changes.map(({ kind, task, from, to, reason }) => [kind, task?.title ?? null, from, to, reason])).toEqual([
        [
          'replanned',
          '控规修改',
          { notBefore: null, duration: 40 },
          { notBefore: '2026-07-01', duration: 40 },
          '等市规委会',
        ],
        ['applied', null, {}, { template: '自有用地（默认）' }, null],
      ]);
      expect((await room.put(id, 'detailedPlan', 'plan', { duration: 30 })).status).toBe(400);
    });

    it('by what happened; a milestone’s end is its recorded fact', async () => {
      const { officer } = room.desk;
      const id = await room.scheduled('2026-06-01');
      const done = { begin: '2026-06-02', finish: '2026-06-10', note: '一次过会' };
      expect((await room.put(id, 'survey', 'actual', done)).status).toBe(200);
      expect(await room.task(id, 'survey')).toMatchObject({
        state: 'done',
        actualFinish: '2026-06-10',
        note: '一次过会',
      });
      const typed = await room.put(id, 'registration', 'actual', { begin: null, finish: '2026-06-10' });
      expect(typed.body).toMatchObject({ code: 'schedule.task.milestone', facts: { task: '企业注册落地' } });
      await room.desk.recorded(id, 'landing', '2026-06-09', officer);
      expect(await room.task(id, 'registration')).toMatchObject({ state: 'done', actualFinish: '2026-06-09' });
      expect((await room.put(id, 'registration', 'actual', { begin: '2026-06-03', finish: '2026-06-09' })).status).toBe(
        200,
      );
      expect(await room.task(id, 'registration')).toMatchObject({
        actualBegin: '2026-06-03',
        actualFinish: '2026-06-09',
      });
    });

    it.each([
      ['survey', 'actual', { begin: '2026-06-18', finish: null }, 'schedule.actual.future'],
      ['survey', 'actual', { begin: '2026-06-10', finish: '2026-06-09' }, 'schedule.actual.order'],
      ['survey', 'actual', { begin: null, finish: null }, 'schedule.task.unchanged'],
      ['start', 'plan', { notBefore: '2026-06-20', reason: '赶工' }, 'schedule.task.before-allowed'],
      ['start', 'plan', { duration: 1, reason: '不变' }, 'schedule.task.unchanged'],
    ])('of %s by %s %j is refused with %s', async (key, what, body, code) => {
      const id = await room.scheduled('2026-06-01');
      expect((await room.put(id, key, what, body)).body.code).toBe(code);
    });

    it('by an owner, who finds it by the list', async () => {
      const { app, lead } = room.desk;
      const id = await room.scheduled('2026-06-01', { landMode: 'office' });
      const me = (await lead.get('session').expect(200)).body.person.id;
      const { next } = (await room.view(id)).outlook;
      expect((await room.put(id, next?.key ?? '', 'owner', { ownerId: me })).status).toBe(200);
      const mine: Page<ScheduleRow> = (await lead.get('schedules?mine=true').expect(200)).body;
      expect(mine.items.map((row) => row.project.id)).toEqual([id]);
      const gone = await app.person('gone', 'officer');
      await app.unit.write(SYSTEM, (work) => work.query('UPDATE person SET active = false WHERE id = $1', [gone]));
      expect((await room.put(id, 'choice', 'owner', { ownerId: gone })).body.code).toBe('person.inactive');
    });

    it('by a task of one’s own, for which others wait', async () => {
      const { lead } = room.desk;
      const id = await room.scheduled('2026-06-15');
      const before = (await room.view(id)).outlook.startForecast ?? '';
      const task = {
        title: '高压线迁改',
        track: 'land',
        duration: 90,
        unit: 'workdays',
        after: [{ on: 'clearance', kind: 'finishToStart', lag: 0 }],
      };
      await lead.post(`schedules/${id}/tasks`, { ...task, before: ['start'] }).expect(201);
      const view = await room.view(id);
      expect(view.tasks.find((one) => one.own)).toMatchObject({ title: '高压线迁改', critical: true });
      expect((view.outlook.startForecast ?? '') > before).toBe(true);
      const circle = await lead.post(`schedules/${id}/tasks`, {
        ...task,
        after: [{ on: 'start', kind: 'finishToStart', lag: 0 }],
        before: ['site'],
      });
      expect(circle.body.code).toBe('schedule.task.circle');
      expect(circle.body.facts.through).toContain('开工');
      expect((await lead.post(`schedules/${id}/tasks`, { ...task, track: 'x' })).body.code).toBe(
        'schedule.task.unknown',
      );
    });

    it('by a new baseline, the office’s alone; the one before is kept', async () => {
      const { office, lead } = room.desk;
      const id = await room.scheduled('2026-03-02');
      const before = await room.view(id);
      expect(before.outlook.lateTasks).toBeGreaterThan(0);
      await lead.put(`schedules/${id}/baseline`, 1, { reason: '重排' }).expect(403);
      await office.put(`schedules/${id}/baseline`, 1, { reason: '指挥部第 12 次调度会同意重排' }).expect(200);
      const after = await room.view(id);
      expect(after).toMatchObject({
        baselineNumber: 2,
        outlook: { lateTasks: 0, startBaseline: before.outlook.startForecast },
      });
      const baselines = (await office.get(`schedules/${id}/baselines`).expect(200)).body;
      expect(baselines.map((one: { number: number; startOn: string }) => [one.number, one.startOn])).toEqual([
        [2, before.outlook.startForecast],
        [1, before.outlook.startBaseline],
      ]);
    });

    it('is told to the second editor', async () => {
      const id = await room.scheduled('2026-06-01');
      const { id: taskId } = await room.task(id, 'survey');
      const path = `schedules/${id}/tasks/${taskId}/actual`;
      const both = await Promise.all(
        ['2026-06-02', '2026-06-03'].map((begin) => room.desk.lead.put(path, 1, { begin, finish: null })),
      );
      expect(both.map((one) => one.status).sort()).toEqual([200, 412]);
    });
  });

  it('show and change nothing of another team’s', async () => {
    const { lead, officer, other, b, a } = room.desk;
    const id = await room.scheduled('2026-06-01');
    for (const path of ['', '/changes', '/baselines']) await other.get(`schedules/${id}${path}`).expect(404);
    expect((await room.put(id, 'survey', 'actual', { begin: '2026-06-02', finish: null }, other)).status).toBe(404);
    expect((await room.put(id, 'survey', 'actual', { begin: '2026-06-02', finish: null }, officer)).status).toBe(403);
    await other.post(`schedules/${id}/application`, {}).expect(404);
    for (const list of ['schedules', 'schedules/portfolio']) {
      const page: Page<ScheduleRow> = (await other.get(`${list}?projectId=${id}`).expect(200)).body;
      expect([page.total, page.items]).toEqual([0, []]);
      expect((await lead.get(`${list}?projectId=${id}`).expect(200)).body.total).toBe(1);
    }
    const shares = [
      { teamId: a, basisPoints: 6_000 },
      { teamId: b, basisPoints: 4_000 },
    ];
    const shared = await room.scheduled('2026-06-01', { shares });
    expect((await room.view(shared, other)).mayWrite).toBe(false);
    expect((await room.put(shared, 'survey', 'actual', { begin: '2026-06-02', finish: null }, other)).status).toBe(403);
    await other.post(`schedules/${shared}/application`, {}).expect(403);
  });

  describe('as lists', () => {
    it('are sorted by what is next, and walk on', async () => {
      const { office } = room.desk;
      const rows: ScheduleRow[] = [];
      let cursor = '';
      do {
        const page: Page<ScheduleRow> = (await office.get(`schedules?limit=3${cursor}`).expect(200)).body;
        rows.push(...page.items);
        cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
      } while (cursor);
      const due = rows.map((row) => row.outlook.next?.due ?? '9999');
      expect(due).toEqual([...due].sort());
      expect(new Set(rows.map((row) => row.project.id)).size).toBe(rows.length);
    });

    it.each([
      'late=true',
      'year=2026',
      'landMode=ownLand',
      'missing=start&sort=startForecast',
      'sort=signedOn',
      'sort=lateTasks',
      'search=项目',
    ])('%s narrows or sorts', async (query) => {
      const page: Page<ScheduleRow> = (await room.desk.office.get(`schedules?${query}`).expect(200)).body;
      expect(page.items.length).toBeGreaterThan(0);
      if (query === 'late=true') expect(page.items.every((row) => row.outlook.lateTasks > 0)).toBe(true);
    });

    it.each(['', '&sort=startForecast&descending=true', '&sort=lateTasks', '&sort=signedOn', '&late=true&search=项目'])(
      'of a year are those signed in it, in the order of all%s',
      async (query) => {
        const { office, other } = room.desk;
        const before = await room.scheduled('2025-06-02');
        const list = async (by: Caller, more: string, limit = 200): Promise<Page<ScheduleRow>> =>
          (await by.get(`schedules?limit=${limit}${query}${more}`).expect(200)).body;
        const ids = ({ items }: Pick<Page<ScheduleRow>, 'items'>): string[] => items.map(({ project }) => project.id);
        for (const by of [office, other]) {
          const all = await list(by, '');
          const inYear = all.items.filter(({ from }) => from.startsWith('2026'));
          const ofYear = await list(by, '&year=2026');
          expect([ids(ofYear), ofYear.total]).toEqual([ids({ items: inYear }), inYear.length]);
        }
        expect(ids(await list(office, '&year=2025'))).toContain(before);
        expect(ids(await list(other, '&year=2025'))).not.toContain(before);
        const first = await list(office, '&year=2026', 1);
        const next = await list(office, `&year=2026&cursor=${first.nextCursor}`, 1);
        expect([...ids(first), ...ids(next)]).toEqual(ids(await list(office, '&year=2026')).slice(0, 2));
      },
    );

    it('of bars count days from the signing', async () => {
      const id = await room.scheduled('2026-06-15', { landMode: 'office' });
      const { items } = (await room.desk.office.get(`schedules/portfolio?projectId=${id}`).expect(200)).body;
      expect(items[0].bars).toHaveLength(10);
      expect(items[0].bars[0]).toMatchObject({ key: 'registration', baselineBegin: 0, begin: 2, state: 'open' });
    });
  });

  describe('in the worker', () => {
    it('are made for all signed projects that have none', async () => {
      const { app, office, lead } = room.desk;
      const ids = [await room.signed('2025-03-03'), await room.signed('2025-03-04', { landMode: null })];
      await lead.post('schedules/applications', {}).expect(403);
      const asked = await office.post('schedules/applications', { year: 2025 }).expect(201);
      expect(asked.body).toEqual({ projects: 2 });
      await app.app.get(ApplyToAll).handle({ year: 2025, by: null });
      for (const id of ids) expect((await room.view(id)).outlook.lateTasks).toBeGreaterThan(0);
      expect((await office.post('schedules/applications', { year: 2025 })).body).toEqual({ projects: 0 });
    });

    it('follow milestones and days', async () => {
      const { app, office } = room.desk;
      const id = await room.scheduled('2026-03-02', { landMode: 'office' });
      const recorded = await room.desk.recorded(id, 'start', '2026-05-06', office);
      const database = app.app.get(Database);
      const told = await database.one<{ payload: { projectIds: string[] } }>(
        `SELECT payload FROM outbox WHERE job = 'projects.milestones-changed' ORDER BY id DESC LIMIT 1`,
      );
      expect(told?.payload.projectIds).toEqual([id]);
      await app.app.get(FollowMilestones).handle({ projectIds: [id] });
      expect(await outlook(id)).toMatchObject({ start_done: true, start_forecast: '2026-05-06' });
      await office.post(`projects/${id}/milestones/${recorded}/retraction`, { reason: '弄错了' }).expect(204);
      await app.app.get(FollowMilestones).handle({ projectIds: [id] });
      expect(await outlook(id)).toMatchObject({ start_done: false });
      await database.query(`UPDATE schedule_outlook SET as_of = '2026-06-16', late_tasks = 99 WHERE project_id = $1`, [
        id,
      ]);
      await app.app.get(RefreshSchedules).handle();
      const { outlook: read } = await room.view(id);
      expect(await outlook(id)).toMatchObject({ as_of: '2026-06-17', late_tasks: read.lateTasks });
    });
  });
});

import { ProjectLights, Role, ScheduleView } from '@huoshui/contracts';
import { Milestone } from '@huoshui/domain';
import { litProject } from '../../testing/lit-project';
import { ProjectDesk } from '../../testing/project-desk';
import { Database, SYSTEM } from '../platform';

/** What other rooms know lights up here: each fact is written as its own room writes it. Today is 17 June 2026. */
describe('lights of other rooms’ facts', () => {
  let desk: ProjectDesk;
  let by: string;
  let project: string;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    by = await desk.app.person('recorder', Role.CommandingOffice);
  });
  afterAll(() => desk.app.close());
  beforeEach(async () => {
    const days: Partial<Record<Milestone, string>> = { signing: '2026-01-05', start: '2026-04-20' };
    project = await litProject(desk.app.unit, by, desk.a, days);
  });

  const write = (sql: string, params: unknown[] = []): Promise<unknown> =>
    desk.app.unit.write(SYSTEM, (work) => work.query(sql, params));
  const lights = async (): Promise<ProjectLights> =>
    (await desk.office.get(`lights/projects/${project}`).expect(200)).body;
  const light = async (rule: string) => (await lights()).lights.find((one) => one.rule === rule);
  const due = async (): Promise<boolean> =>
    (await desk.app.app.get(Database).query('SELECT 1 FROM light_due WHERE project_id = $1', [project])).length > 0;
  const quiet = (): Promise<unknown> => desk.app.app.get(Database).query('DELETE FROM light_due');

  it('a started project that the statistics bureau has not listed, until it has', async () => {
    expect(await light('statisticsDelay')).toMatchObject({
      colour: 'yellow',
      since: '2026-05-20',
      redOn: '2026-06-20',
      figures: { startedOn: '2026-04-20', listedOn: null },
    });
    await quiet();
    await write(
      `INSERT INTO statistics_entry (id, project_id, state, listed_on, listed_code)
       VALUES (gen_random_uuid(), $1, 'listed', '2026-06-10', 'GX-1')`,
      [project],
    );
    expect(await due()).toBe(true);
    expect(await light('statisticsDelay')).toMatchObject({ colour: 'green', figures: { listedOn: '2026-06-10' } });
  });

  it('the obstacle that is longest overdue, with its department', async () => {
    expect(await light('overdueObstacle')).toMatchObject({ colour: 'green', figures: { open: 0 } });
    await quiet();
    await desk.office
      .post('obstacles', { need: 'obstacle', projectId: project, category: '用地规划', title: '红线内电杆未迁移' })
      .then((response) => expect(response.status).toBeLessThan(300));
    expect(await due()).toBe(true);
    await write(
      `UPDATE obstacle SET due_on = '2026-06-09', raised_on = '2026-05-20', counted_from = '2026-05-20',
         department_id = (SELECT id FROM department ORDER BY sort_order LIMIT 1) WHERE project_id = $1`,
      [project],
    );
    const found = await lights();
    expect(found.lights.find((one) => one.rule === 'overdueObstacle')).toMatchObject({
      colour: 'red',
      since: '2026-06-16',
      figures: { title: '红线内电杆未迁移', dueOn: '2026-06-09', department: '科技产业局', open: 1 },
    });
    expect(found.act.department).toBe('科技产业局');
    await write(
      `UPDATE obstacle SET state = 'waiting', handling = 'referred', accepted_on = '2026-05-20' WHERE project_id = $1`,
      [project],
    );
    expect(await light('overdueObstacle')).toMatchObject({ colour: 'green' });
  });

  it('a key project that is behind time progress by the months that are due', async () => {
    expect(await light('behindProgress')).toBeUndefined();
    await quiet();
    await write(
      `WITH entry AS (INSERT INTO key_project (id, year, project_id) VALUES (gen_random_uuid(), 2026, $1) RETURNING id)
       INSERT INTO key_project_plan (id, key_project_id, level, plan_fen, listed, known_from)
       SELECT gen_random_uuid(), id, 'city', 120000000000, true, '2026-01-10' FROM entry`,
      [project],
    );
    expect(await due()).toBe(true);
    // By 31 May 151 of 365 days are gone, 41.4 %: nothing invested is red, 30 points behind yellow.
    expect(await light('behindProgress')).toMatchObject({
      colour: 'red',
      since: '2026-05-06',
      figures: { year: 2026, planFen: 120_000_000_000, actualFen: 0, expected: { parts: 151, of: 365 } },
    });
    await write(
      `INSERT INTO investment_report (id, project_id, month, amount_fen, reported_on, known_from)
       VALUES (gen_random_uuid(), $1, '2026-05-01', 20000000000, '2026-06-02', now())`,
      [project],
    );
    expect(await light('behindProgress')).toMatchObject({ colour: 'yellow', figures: { actualFen: 20_000_000_000 } });
  });

  it('a schedule whose promised start has passed, and its critical task that is late', async () => {
    const waiting = await litProject(desk.app.unit, by, desk.a, { signing: '2025-11-03' });
    const found = async (rule: string) =>
      ((await desk.office.get(`lights/projects/${waiting}`)).body as ProjectLights).lights.find(
        (one) => one.rule === rule,
      );
    expect(await found('lateTask')).toBeUndefined();
    await quiet();
    await desk.office.post(`schedules/${waiting}/application`, {}).expect(201);
    const lines = await desk.app.app.get(Database).query<{ project_id: string }>('SELECT project_id FROM light_due');
    expect(lines.map((line) => line.project_id)).toContain(waiting);
    const schedule: ScheduleView = (await desk.office.get(`schedules/${waiting}`).expect(200)).body;
    expect(await found('lateStart')).toMatchObject({
      figures: { basis: 'schedule', planned: schedule.outlook.startBaseline, from: null },
    });
    const late = schedule.tasks.filter((task) => task.critical && task.late);
    const oldest = late.map((task) => task.baselineFinish).sort()[0];
    expect(late.length).toBeGreaterThan(0);
    expect(await found('lateTask')).toMatchObject({ colour: 'red', figures: { dueOn: oldest } });
    const task = late.find((one) => one.baselineFinish === oldest);
    expect((await found('lateTask'))?.figures).toMatchObject({ id: task?.id, title: task?.title });
    const done = { begin: '2025-11-10', finish: '2025-12-01' };
    await desk.office.put(`schedules/${waiting}/tasks/${task?.id}/actual`, schedule.version, done).expect(200);
    expect(await found('noUpdate')).toMatchObject({ colour: 'green', figures: { by: 'schedule' } });
    expect((await found('lateTask'))?.figures).not.toMatchObject({ id: task?.id });
  });

  it('a report of progress is an update, and its next step says who acts', async () => {
    await quiet();
    const week = { week: '2026-W25', text: '主体封顶', seen: 0 };
    const next = { nextStep: '设备进场', nextStepOn: '2026-07-01', nextStepBy: '周敏' };
    await desk.officer.post(`progress/projects/${project}`, { ...week, ...next }).expect(201);
    expect(await due()).toBe(true);
    const found = await lights();
    expect(found.lights.find((one) => one.rule === 'noUpdate')).toMatchObject({
      colour: 'green',
      figures: { lastOn: '2026-06-17', by: 'progress' },
    });
    expect(found.act.nextStep).toEqual({ text: '设备进场', by: '周敏', on: '2026-07-01' });
  });
});

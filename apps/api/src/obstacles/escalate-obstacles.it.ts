import { DepartmentView, ObstacleDetail, ObstacleFiguresView, ObstacleSettingsView } from '@huoshui/contracts';
import { day, Day } from '@huoshui/domain';
import { ProjectDesk } from '../../testing/project-desk';
import { Clock, SYSTEM } from '../platform';
import { EscalateObstacles } from './escalate-obstacles';
import { ObstacleEventsReader } from './obstacle-events.reader';
import { ObstacleStoryReader } from './obstacle-story.reader';

/** Weeks of July 2026, without a holiday. */
describe('obstacles day by day', () => {
  let desk: ProjectDesk;
  let today: jest.SpyInstance<Day, []>;
  let department: string;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    today = jest.spyOn(desk.app.app.get(Clock), 'today');
    const departments: DepartmentView[] = (await desk.office.get('departments').expect(200)).body;
    department = departments[0]?.id ?? '';
  });
  afterAll(() => desk.app.close());

  const on = (value: string): unknown => today.mockReturnValue(day(value));
  const raise = async (projectId: string, category = '用工'): Promise<string> => {
    const input = { need: 'obstacle', title: '缺工 200 人', category, projectId };
    return (await desk.officer.post('obstacles', input).expect(201)).body.id;
  };
  const one = async (id: string): Promise<ObstacleDetail> =>
    (await desk.office.get(`obstacles/${id}`).expect(200)).body;
  const act = (id: string, verb: string, body: object = {}) =>
    desk.office.post(`obstacles/${id}/${verb}`, body).expect(201);
  const job = (): Promise<void> => desk.app.app.get(EscalateObstacles).handle();
  const levels = async (id: string) =>
    (await one(id)).escalations.map(({ level, to, overdueWorkdays }) => [level, to, overdueWorkdays]);

  it('climb by rule, each level once, whoever runs the job how often', async () => {
    on('2026-07-15');
    const id = await raise(await desk.project());
    expect(await one(id)).toMatchObject({ firstAnswerDueOn: '2026-07-16', dueOn: '2026-07-17' });
    on('2026-07-19');
    await job();
    expect(await levels(id)).toEqual([]);
    on('2026-07-20');
    await Promise.all([job(), job()]);
    expect(await levels(id)).toEqual([[1, 'departmentHead', 1]]);
    on('2026-07-24');
    await job();
    await job();
    expect(await levels(id)).toEqual([
      [1, 'departmentHead', 1],
      [2, 'commandingOffice', 5],
      [3, 'zoneLeader', 5],
    ]);
    const climbed = await one(id);
    expect(climbed).toMatchObject({ escalation: 3, overdueWorkdays: 5 });
    expect(climbed.entries.filter(({ kind }) => kind === 'escalated')).toHaveLength(3);
    await act(id, 'acceptance', { handling: 'immediate' });
    await act(id, 'reply', { text: '已协调' });
    await job();
    expect((await one(id)).overdueWorkdays).toBe(0);
    await act(id, 'reopening', { reason: '仍缺' });
    expect(await one(id)).toMatchObject({ escalation: 0, countedFrom: '2026-07-24', dueOn: '2026-07-28' });
    on('2026-07-29');
    await job();
    expect(await levels(id)).toHaveLength(4);
  });

  it('count as of a day what was known to be so on it, withdrawn ones apart', async () => {
    on('2026-06-29');
    const project = await desk.project();
    const [settled, reopened, referred, gone] = [
      await raise(project, '融资'),
      await raise(project, '融资'),
      await raise(project, '融资'),
      await raise(project, '融资'),
    ];
    const accept = { handling: 'immediate', firstAnswer: '收到' };
    for (const id of [settled, reopened]) {
      await act(id, 'acceptance', accept);
      await act(id, 'reply', { text: '办好了' });
    }
    on('2026-07-01');
    for (const id of [settled, reopened]) await act(id, 'settlement', { result: '办结', satisfaction: 'satisfied' });
    await act(referred, 'acceptance', { handling: 'referred', departmentId: department, reason: '办' });
    await act(gone, 'withdrawal', { reason: '重复' });
    on('2026-07-03');
    await act(reopened, 'reopening', { reason: '没有解决' });
    const figures = async (asOf: string): Promise<ObstacleFiguresView> =>
      (await desk.office.get(`obstacles/figures?from=2026-06-29&to=2026-06-30&asOf=${asOf}`).expect(200)).body;
    expect((await figures('2026-06-30')).all).toMatchObject({
      received: 4,
      withdrawn: 0,
      waiting: 2,
      immediate: { numerator: 0, denominator: 2 },
      firstAnswers: { numerator: 2, denominator: 2 },
      overdue: null,
      medianDays: null,
    });
    expect((await figures('2026-07-02')).all).toMatchObject({
      received: 3,
      withdrawn: 1,
      waiting: 0,
      immediate: { numerator: 2, denominator: 2, definition: 'obstacle.immediate-closed' },
      referred: { numerator: 0, denominator: 1 },
      closed: { numerator: 2, denominator: 3 },
      firstAnswers: { numerator: 2, denominator: 3 },
    });
    const now = await figures('2026-07-03');
    expect(now.all).toMatchObject({ immediate: { numerator: 1, denominator: 2 }, overdue: 0, medianDays: 2 });
    expect(now.byDepartment.map((row) => [row.department?.name ?? null, row.figures.received])).toEqual([
      [null, 2],
      ['科技产业局', 1],
    ]);
    expect(now.byCategory.map(({ category, figures: of }) => [category, of.received])).toEqual([['融资', 3]]);
    const back = await desk.office.get('obstacles/figures?from=2026-07-02&to=2026-07-01').expect(422);
    expect(back.body.code).toBe('obstacle.figures.period');
  });

  it('tell lights and stories of the open ones of a project, to who may see it', async () => {
    on('2026-07-06');
    const [project, quiet] = [await desk.project(), await desk.project()];
    await raise(project);
    const late = await raise(project, '交通出行');
    on('2026-07-09');
    const story = desk.app.app.get(ObstacleStoryReader);
    expect(await story.openOf(SYSTEM, [project, quiet])).toEqual([
      { projectId: project, open: 2, overdue: 2, oldestDue: '2026-07-07', escalation: 0 },
    ]);
    const outside = { ...SYSTEM, scope: 'team', teamIds: [desk.b] } as const;
    expect(await story.openOf(outside, [project])).toEqual([]);
    const events = desk.app.app.get(ObstacleEventsReader);
    const window = { since: new Date(0), before: null, limit: 20, projectId: project };
    expect(await events.list(outside, window)).toEqual([]);
    const told = await story.ofProject(SYSTEM, project);
    expect([told.total, told.open, told.urgent[0]?.id]).toEqual([2, 2, late]);
    const changes = await events.list(SYSTEM, window);
    expect(changes.map(({ kind }) => kind)).toEqual(['obstacle.raised', 'obstacle.raised']);
  });

  it('go by settings that the office fixes, and no one else', async () => {
    const settings: ObstacleSettingsView = (await desk.officer.get('obstacles/settings').expect(200)).body;
    expect(settings).toMatchObject({ defaults: true, firstAnswerWorkdays: 1, version: 1 });
    const { firstAnswerWorkdays, categories, allowances, escalations } = settings;
    const value = { firstAnswerWorkdays, categories, allowances, escalations };
    await desk.lead.put('obstacles/settings', 1, value).expect(403);
    const wrong = await desk.office
      .put('obstacles/settings', 1, { ...value, categories: ['用工', '用工'] })
      .expect(422);
    expect(wrong.body.code).toBe('obstacle.settings.categories');
    const changed = { ...value, firstAnswerWorkdays: 0, escalations: [] };
    await desk.office.put('obstacles/settings', 1, changed).expect(200, { version: 2 });
    await desk.office.put('obstacles/settings', 1, value).expect(412);
    on('2026-07-13');
    const id = await raise(await desk.project());
    expect((await one(id)).firstAnswerDueOn).toBe('2026-07-13');
    on('2026-08-13');
    await job();
    expect((await one(id)).escalations).toEqual([]);
    expect((await desk.office.get('obstacles/settings').expect(200)).body).toMatchObject({
      defaults: false,
      version: 2,
    });
  });
});

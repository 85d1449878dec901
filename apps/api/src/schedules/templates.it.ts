import { ScheduleTemplateSummary, ScheduleTemplateView } from '@huoshui/contracts';
import { DEFAULT_TEMPLATES } from '@huoshui/domain';
import { ScheduleDesk } from '../../testing/schedule-desk';

describe('schedule templates', () => {
  let room: ScheduleDesk;

  beforeAll(async () => {
    room = await ScheduleDesk.open();
  });
  afterAll(() => room.desk.app.close());

  const { content } = DEFAULT_TEMPLATES.office;
  const list = async (): Promise<ScheduleTemplateSummary[]> =>
    (await room.desk.officer.get('schedule-templates').expect(200)).body;
  const one = async (id: string): Promise<ScheduleTemplateView> =>
    (await room.desk.officer.get(`schedule-templates/${id}`).expect(200)).body;
  const draft = async (changed = content): Promise<string> => {
    const body = { landMode: 'office', name: '楼宇办公 2026', content: changed };
    return (await room.desk.office.post('schedule-templates', body).expect(201)).body.id;
  };

  it('are shipped, one for each land mode, and marked as such', async () => {
    expect((await list()).map(({ landMode, number, state, builtIn }) => [landMode, number, state, builtIn])).toEqual([
      ['ownLand', 1, 'active', true],
      ['newSpace', 1, 'active', true],
      ['oldFactory', 1, 'active', true],
      ['office', 1, 'active', true],
    ]);
    const [shipped] = await list();
    expect(await one(shipped?.id ?? '')).toMatchObject({ content: DEFAULT_TEMPLATES.ownLand.content, faults: [] });
  });

  it('are drafted with faults, mended and activated; schedules made before keep theirs', async () => {
    const { office } = room.desk;
    const made = await room.scheduled('2026-06-01', { landMode: 'office' });
    const [first] = content.tasks;
    if (!first) throw new Error('no task');
    const broken = { ...content, tasks: [{ ...first, duration: 0 }, ...content.tasks.slice(1)] };
    const id = await draft(broken);
    expect((await one(id)).faults).toEqual([
      { code: 'duration', task: 0, facts: { task: '企业注册落地', longest: 2_000 } },
    ]);
    const refused = await office.put(`schedule-templates/${id}/activation`, 1).expect(422);
    expect(refused.body).toMatchObject({ code: 'schedule.template.invalid', facts: { faults: 1 } });
    const quick = { ...content, tasks: [{ ...first, duration: 3 }, ...content.tasks.slice(1)] };
    await office.put(`schedule-templates/${id}`, 1, { name: '三日注册', content: quick }).expect(200, { version: 2 });
    await office.put(`schedule-templates/${id}`, 1, { name: '旧', content: quick }).expect(412);
    await office.put(`schedule-templates/${id}/activation`, 2).expect(200, { version: 3 });
    const states = (await list()).filter((each) => each.landMode === 'office').map((each) => [each.number, each.state]);
    expect(states).toEqual([
      [2, 'active'],
      [1, 'retired'],
    ]);
    const later = await room.scheduled('2026-06-01', { landMode: 'office' });
    expect((await room.task(later, 'registration')).duration).toBe(3);
    expect((await room.task(made, 'registration')).duration).toBe(10);
    expect((await one(id)).uses).toBe(1);
  });

  it('are never edited or dropped once activated', async () => {
    const { office } = room.desk;
    const { id, version } = (await list())[0] ?? { id: '', version: 0 };
    const body = { name: '改', content };
    expect((await office.put(`schedule-templates/${id}`, version, body).expect(409)).body.code).toBe(
      'schedule.template.used',
    );
    await office.put(`schedule-templates/${id}/activation`, version).expect(409);
    await office.delete(`schedule-templates/${id}`).set('If-Match', `"${version}"`).expect(409);
    const unwanted = await draft();
    await office.delete(`schedule-templates/${unwanted}`).set('If-Match', '"1"').expect(204);
    await office.get(`schedule-templates/${unwanted}`).expect(404);
  });

  it('get their numbers one after the other, and are the office’s to write', async () => {
    await Promise.all([draft(), draft(), draft()]);
    const numbers = (await list()).filter((each) => each.landMode === 'office').map((each) => each.number);
    expect(new Set(numbers).size).toBe(numbers.length);
    await room.desk.lead.post('schedule-templates', { landMode: 'office', name: '队', content }).expect(403);
    const wrong = { landMode: 'office', name: '错', content: { ...content, tasks: [{ key: 'x' }] } };
    await room.desk.office.post('schedule-templates', wrong).expect(400);
  });
});

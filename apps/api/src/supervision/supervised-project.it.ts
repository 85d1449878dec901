import { HoldMeeting, PutFiveOnes, PutTaskForce, Role, SupervisedProject } from '@huoshui/contracts';
import { Caller } from '../../testing';
import { OrderDesk } from '../../testing/order-desk';

describe('what supervises a project', () => {
  let orders: OrderDesk;
  let desk: OrderDesk['desk'];
  let manager: Caller;

  beforeAll(async () => {
    orders = await OrderDesk.open();
    desk = orders.desk;
    manager = await desk.app.as(Role.ProjectManager);
  });
  afterAll(() => desk.app.close());

  const one = async (id: string, by = desk.office): Promise<SupervisedProject> =>
    (await by.get(`supervision/projects/${id}`).expect(200)).body;
  const force = (wanted: Partial<PutTaskForce> = {}): PutTaskForce => ({
    members: [
      { personId: orders.ownerId, post: '组长' },
      { personId: null, name: '何总', post: '企业联络人' },
    ],
    pace: 'weekly',
    weekday: 5,
    from: '2026-06-01',
    ...wanted,
  });
  const slots = (first: Partial<PutFiveOnes['slots'][number]> = {}): PutFiveOnes => ({
    slots: Array.from({ length: 5 }, (_, at) => ({
      text: '',
      personId: null,
      fileId: null,
      link: null,
      ...(at === 0 ? first : {}),
    })),
  });

  it('is nothing at first, under the default names', async () => {
    expect(await one(await desk.project())).toMatchObject({
      fiveOnes: {
        complete: { numerator: 0, denominator: 5 },
        defaultNames: true,
        slots: [{ name: '一个项目', filled: false }, {}, {}, {}, {}],
      },
      fiveOnesVersion: 0,
      taskForce: null,
      taskForceVersion: 0,
      orders: { open: 0, overdue: 0 },
    });
  });

  it('keeps five slots with words, a person, a file and a link', async () => {
    const id = await desk.project();
    const fileId = await desk.evidence(manager);
    const put = slots({ text: ' 总部项目 ', personId: orders.ownerId, fileId, link: 'taskForce' });
    await manager.put(`supervision/projects/${id}/five-ones`, 0, put).expect(200, { version: 1 });
    const { fiveOnes, fiveOnesVersion } = await one(id, desk.lead);
    expect(fiveOnesVersion).toBe(1);
    expect(fiveOnes.complete).toEqual({ numerator: 1, denominator: 5 });
    expect(fiveOnes.slots[0]).toEqual({
      name: '一个项目',
      text: '总部项目',
      person: { id: orders.ownerId, displayName: '陈督办' },
      file: { id: fileId, name: '协议.pdf' },
      link: 'taskForce',
      filled: true,
    });
    await desk.lead.get(`files/${fileId}`).expect(200);
    await desk.other.get(`files/${fileId}`).expect(404);
    await desk.lead.put(`supervision/projects/${id}/five-ones`, 1, put).expect(200, { version: 2 });
    expect((await manager.put(`supervision/projects/${id}/five-ones`, 1, put).expect(412)).body.code).toBe(
      'request.version.stale',
    );
    const foreign = slots({ fileId: await desk.evidence(desk.other) });
    expect((await manager.put(`supervision/projects/${id}/five-ones`, 2, foreign).expect(422)).body.code).toBe(
      'supervision.file',
    );
  });

  it('has a task force whose next meeting keeps clear of holidays', async () => {
    const id = await desk.project();
    await manager.put(`supervision/projects/${id}/task-force`, 0, force()).expect(200, { version: 1 });
    const { taskForce, taskForceVersion } = await one(id);
    expect([taskForceVersion, taskForce?.nextMeetingOn]).toEqual([1, '2026-06-22']);
    expect(taskForce?.members).toEqual([
      { person: { id: orders.ownerId, displayName: '陈督办' }, name: '陈督办', post: '组长' },
      { person: null, name: '何总', post: '企业联络人' },
    ]);
    await manager.put(`supervision/projects/${id}/task-force`, 1, force({ pace: 'monthly', weekday: 3 })).expect(200);
    expect((await one(id)).taskForce?.nextMeetingOn).toBe('2026-07-01');
  });

  it.each([
    [
      'a member twice',
      { members: [1, 2].map(() => ({ personId: 'owner', post: '组员' })) },
      422,
      'supervision.task-force.member',
    ],
    ['a nameless member', { members: [{ personId: null, post: '组员' }] }, 422, 'supervision.task-force.member'],
    ['nobody', { members: [] }, 400, 'request.body.invalid'],
    ['an eighth weekday', { weekday: 8 }, 400, 'request.body.invalid'],
    ['an unknown pace', { pace: 'daily' }, 400, 'request.body.invalid'],
  ])('has no task force with %s', async (_, wrong, status, code) => {
    const id = await desk.project();
    const body = JSON.parse(
      JSON.stringify({ ...force(), ...wrong }).replaceAll('"owner"', `"${orders.ownerId}"`),
    ) as object;
    const refused = await manager.put(`supervision/projects/${id}/task-force`, 0, body);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
    expect((await one(id)).taskForce).toBeNull();
  });

  const meeting = (wanted: Partial<HoldMeeting> = {}): HoldMeeting => ({
    day: '2026-06-17',
    attendees: '陈督办、何总',
    decisions: '一周内完成管线迁改。',
    orders: [],
    ...wanted,
  });
  const decided = { title: '完成管线迁改', task: '一周内完成。', workdays: 5 };

  it('keeps a meeting with the orders that it gave, all or nothing', async () => {
    const id = await desk.project();
    const path = `supervision/projects/${id}/task-force/meetings`;
    expect((await manager.post(path, meeting()).expect(409)).body.code).toBe('supervision.task-force.missing');
    await manager.put(`supervision/projects/${id}/task-force`, 0, force({ weekday: 3 })).expect(200);
    const orderOf = { ...decided, ownerId: orders.ownerId };
    expect((await manager.post(path, meeting({ orders: [orderOf] })).expect(403)).body.code).toBe('session.forbidden');
    expect((await one(id)).taskForce?.meetings).toEqual([]);
    await manager.post(path, meeting({ day: '2026-06-10' })).expect(201);
    const held = (await desk.office.post(path, meeting({ orders: [orderOf] })).expect(201)).body;
    const { taskForce, orders: counts } = await one(id);
    expect(counts).toEqual({ open: 1, overdue: 0 });
    expect(taskForce?.meetings.map(({ day, orders: given }) => [day, given.map(({ number }) => number)])).toEqual([
      ['2026-06-17', held.orders],
      ['2026-06-10', []],
    ]);
    expect(taskForce?.nextMeetingOn).toBe('2026-06-24');
    const [order] = (await orders.list(orders.owner, { source: 'meeting', sourceId: held.id })).items;
    expect(await orders.one(order?.id ?? '')).toMatchObject({
      sourceText: '2026年6月17日专班会议',
      deadline: '2026-06-25',
    });
    expect((await manager.post(path, meeting({ day: '2026-06-18' })).expect(422)).body.code).toBe(
      'supervision.meeting.future',
    );
  });

  it('is neither seen nor changed by another team', async () => {
    const id = await desk.project();
    await desk.other.get(`supervision/projects/${id}`).expect(404);
    await desk.other.put(`supervision/projects/${id}/five-ones`, 0, slots()).expect(404);
    await desk.other.put(`supervision/projects/${id}/task-force`, 0, force()).expect(404);
    await desk.other.post(`supervision/projects/${id}/task-force/meetings`, meeting()).expect(404);
    await desk.officer.put(`supervision/projects/${id}/five-ones`, 0, slots()).expect(403);
  });

  it('stands under names that the office sets, in versions', async () => {
    const names = ['一名领导', '一个专班', '一张图', '一本账', '一抓到底'];
    await manager.put('supervision/settings/five-ones', 0, { names }).expect(403);
    await desk.office.put('supervision/settings/five-ones', 0, { names }).expect(200, { version: 1 });
    const stale = await desk.second.put('supervision/settings/five-ones', 0, { names }).expect(412);
    expect(stale.body.code).toBe('request.version.stale');
    const { fiveOnes } = await one(await desk.project());
    expect([fiveOnes.defaultNames, fiveOnes.slots.map(({ name }) => name)]).toEqual([false, names]);
    const settings = (await manager.get('supervision/settings').expect(200)).body;
    expect(settings).toMatchObject({
      fiveOnes: { version: 1, isDefault: false },
      reminders: { version: 0, isDefault: true },
    });
    const wrong = await desk.office.put('supervision/settings/five-ones', 1, { names: names.slice(1) }).expect(422);
    expect(wrong.body.code).toBe('supervision.five-ones.names');
    const rule = await desk.office.put('supervision/settings/reminders', 0, {
      before: [0],
      onDay: true,
      overdueEvery: 1,
    });
    expect([rule.status, rule.body.code]).toEqual([422, 'supervision.reminders.invalid']);
  });
});

import { DepartmentView, ObstacleDetail, ObstacleView, Page, Role } from '@huoshui/contracts';
import { Caller } from '../../testing';
import { ProjectDesk } from '../../testing/project-desk';

/** Two teams, a service centre and two departments around one obstacle. */
describe('an obstacle', () => {
  let desk: ProjectDesk;
  let centre: Caller;
  let science: Caller;
  let power: Caller;
  let departments: DepartmentView[];
  let project: string;

  const idOf = (name: string): string => departments.find((one) => one.name === name)?.id ?? '';

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    const { app, office } = desk;
    departments = (await office.get('departments').expect(200)).body;
    const staff = async (name: string, department: string): Promise<Caller> => {
      const personId = await app.person(name, Role.ServiceDepartment);
      const join = { personId, head: true, from: '2020-01-01' };
      await office.post(`departments/${idOf(department)}/members`, join).expect(201);
      return app.signIn(name);
    };
    centre = await app.as(Role.ServiceDepartment);
    science = await staff('science', '科技产业局');
    power = await staff('power', '供电局');
    project = await desk.project({ name: '储能电池基地', company: '海辰储能有限公司' });
  });
  afterAll(() => desk.app.close());

  const raise = async (by = desk.officer, extra: object = {}): Promise<string> => {
    const input = { need: 'obstacle', title: '10千伏专线未接入', category: '用电用水', projectId: project, ...extra };
    return (await by.post('obstacles', input).expect(201)).body.id;
  };
  const one = async (id: string, by = desk.office): Promise<ObstacleDetail> =>
    (await by.get(`obstacles/${id}`).expect(200)).body;
  const list = async (query: string, by = desk.office): Promise<Page<ObstacleView>> =>
    (await by.get(`obstacles?${query}`).expect(200)).body;

  it('goes in by one door, from hand to hand, and out by one reply', async () => {
    const id = await raise();
    expect(await one(id)).toMatchObject({
      code: 'KD2026-0001',
      state: 'raised',
      firm: '海辰储能有限公司',
      allowedWorkdays: 2,
      acts: expect.arrayContaining(['accept', 'withdraw']),
    });
    expect((await one(id, power)).acts).toEqual([]);
    const accept = {
      handling: 'referred',
      departmentId: idOf('科技产业局'),
      reason: '牵头协调专线',
      firstAnswer: '已转科技产业局',
    };
    await power.post(`obstacles/${id}/acceptance`, accept).expect(403);
    await centre.post(`obstacles/${id}/acceptance`, accept).expect(201);
    expect((await one(id, science)).acts).toEqual(['reportIn', 'giveBack', 'note']);
    await power.post(`obstacles/${id}/report-in`).expect(403);
    await science.post(`obstacles/${id}/report-in`).expect(201);
    const whistle = { departmentId: idOf('供电局'), reason: '专线属供电局' };
    await science.post(`obstacles/${id}/hand-offs`, whistle).expect(201);
    const twice = await centre
      .post(`obstacles/${id}/hand-offs`, { ...whistle, departmentId: idOf('税务局') })
      .expect(409);
    expect(twice.body.code).toBe('obstacle.hand-off.open');
    await power.post(`obstacles/${id}/return`, { reason: '请先出用电报告' }).expect(201);
    expect((await one(id)).department?.name).toBe('科技产业局');
    await science.post(`obstacles/${id}/hand-offs`, { ...whistle, reason: '报告已出' }).expect(201);
    await power.post(`obstacles/${id}/report-in`).expect(201);
    await power.post(`obstacles/${id}/notes`, { text: '12月10日送电，内部排期' }).expect(201);
    const own = async () => (await one(id, desk.officer)).entries.filter(({ kind }) => kind === 'note').length;
    expect(await own()).toBe(0);
    expect((await one(id, science)).entries.some(({ text }) => text?.includes('内部排期'))).toBe(true);
    await power.post(`obstacles/${id}/reply`, { text: '12月10日送电' }).expect(403);
    await centre.post(`obstacles/${id}/reply`, { text: '12月10日送电' }).expect(201);
    expect(await own()).toBe(1);
    const end = { result: '已送电', satisfaction: 'verySatisfied' };
    await centre.post(`obstacles/${id}/settlement`, end).expect(201);
    const settled = await one(id, desk.officer);
    expect(settled).toMatchObject({
      state: 'settled',
      reply: '12月10日送电',
      result: '已送电',
      satisfaction: 'verySatisfied',
    });
    expect(settled.handOffs.map(({ from, to, returnReason }) => [from?.name ?? null, to.name, returnReason])).toEqual([
      [null, '科技产业局', null],
      ['科技产业局', '供电局', '请先出用电报告'],
      ['科技产业局', '供电局', null],
    ]);
    expect(settled.entries.map(({ kind }) => kind)).toEqual([
      ...['raised', 'accept', 'reportIn', 'handOff', 'giveBack', 'handOff', 'reportIn', 'note', 'reply', 'settle'],
    ]);
  });

  it('is opened again by a firm that is not satisfied, and counts anew', async () => {
    const id = await raise();
    await centre.post(`obstacles/${id}/acceptance`, { handling: 'immediate' }).expect(201);
    await centre.post(`obstacles/${id}/reply`, { text: '已答复' }).expect(201);
    await centre.post(`obstacles/${id}/settlement`, { result: '未解决', satisfaction: 'unsatisfied' }).expect(201);
    expect(await one(id)).toMatchObject({
      state: 'handling',
      reopened: 1,
      settledOn: null,
      satisfaction: 'unsatisfied',
    });
    await centre.post(`obstacles/${id}/reply`, { text: '再次答复' }).expect(201);
    await centre.post(`obstacles/${id}/settlement`, { result: '解决', satisfaction: 'satisfied' }).expect(201);
    await desk.officer.post(`obstacles/${id}/reopening`, { reason: '又停电' }).expect(201);
    expect(await one(id)).toMatchObject({ state: 'handling', reopened: 2, settledOn: null });
    const closed = await centre.post(`obstacles/${id}/settlement`, { result: '解决', satisfaction: null }).expect(409);
    expect(closed.body).toMatchObject({ code: 'obstacle.state.closed', facts: { state: 'handling', act: 'settle' } });
  });

  it('stands still while it waits for the firm', async () => {
    const id = await raise();
    await centre
      .post(`obstacles/${id}/acceptance`, { handling: 'referred', departmentId: idOf('供电局'), reason: '接电' })
      .expect(201);
    await power.post(`obstacles/${id}/report-in`).expect(201);
    const before = await one(id);
    expect(before.dueOn).not.toBeNull();
    await power.post(`obstacles/${id}/pause`, { reason: '等企业补用电申请' }).expect(201);
    expect(await one(id)).toMatchObject({ state: 'waiting', dueOn: null, pausedSince: before.raisedOn });
    await power.post(`obstacles/${id}/resumption`).expect(201);
    await power.post(`obstacles/${id}/pause`, { reason: '仍缺盖章' }).expect(201);
    await power.post(`obstacles/${id}/resumption`).expect(201);
    expect(await one(id)).toMatchObject({ state: 'handling', dueOn: before.dueOn });
    expect((await one(id)).pauses).toHaveLength(1);
  });

  it('is changed by who has a part in it and saw its version; a referral has its category’s days', async () => {
    const id = await raise();
    await desk.lead.patch(`obstacles/${id}`, 1, { title: '改名' }).expect(403);
    await desk.officer
      .patch(`obstacles/${id}`, 1, { title: '专线仍未接入', category: '报批报建' })
      .expect(200, { version: 2 });
    expect((await desk.officer.patch(`obstacles/${id}`, 1, { title: '旧' }).expect(412)).body.code).toBe(
      'request.version.stale',
    );
    expect(await one(id)).toMatchObject({ title: '专线仍未接入', category: '报批报建' });
    await centre.post(`obstacles/${id}/acceptance`, { handling: 'referred' }).expect(422);
    await centre
      .post(`obstacles/${id}/acceptance`, { handling: 'referred', departmentId: idOf('税务局'), reason: '办' })
      .expect(201);
    expect((await one(id)).allowedWorkdays).toBe(10);
    await desk.officer.post(`obstacles/${id}/withdrawal`, { reason: '企业已自行解决' }).expect(201);
    expect(await one(id)).toMatchObject({ state: 'withdrawn', acts: [] });
  });

  it('is seen by its teams alone, through no list, board, count, figure or file', async () => {
    const [a, b] = [await desk.project({}, desk.a), await desk.project({}, desk.b)];
    const photo = (
      await desk.officer.post('files').attach('file', Buffer.from('%PDF-1.7 照片'), '现场.pdf').expect(201)
    ).body.id;
    const own = await raise(desk.officer, { projectId: a, title: '甲队的卡点', fileIds: [photo] });
    const others = await raise(desk.office, { projectId: b, title: '乙队的卡点' });
    const firms = await raise(desk.office, {
      projectId: null,
      firm: '某外来企业',
      need: 'demand',
      title: '企业的诉求',
    });
    const titles = async (by: Caller) => (await list('limit=200', by)).items.map(({ title }) => title);
    expect(await titles(desk.lead)).toContain('甲队的卡点');
    for (const hidden of ['乙队的卡点', '企业的诉求']) expect(await titles(desk.lead)).not.toContain(hidden);
    expect(await titles(desk.other)).toEqual(['乙队的卡点']);
    expect((await list('', desk.other)).total).toBe(1);
    await desk.lead.get(`obstacles/${others}`).expect(404);
    await desk.lead.get(`obstacles/${firms}`).expect(404);
    await desk.lead.post(`obstacles/${others}/withdrawal`, { reason: '试' }).expect(404);
    const board = (await desk.other.get('obstacles/board?by=department').expect(200)).body;
    expect(
      board.flatMap((column: { cards: Page<ObstacleView> }) => column.cards.items.map(({ title }) => title)),
    ).toEqual(['乙队的卡点']);
    const period = 'from=2000-01-01&to=2100-01-01';
    expect((await desk.other.get(`obstacles/figures?${period}`).expect(200)).body.all.received).toBe(1);
    await desk.lead.get(`files/${photo}`).expect(200);
    await desk.other.get(`files/${photo}`).expect(404);
    const borrowed = { need: 'obstacle', title: '借文件', category: '用工', projectId: b, fileIds: [photo] };
    expect((await desk.other.post('obstacles', borrowed).expect(422)).body.code).toBe('obstacle.file');
    await desk.other.post('obstacles', { ...borrowed, fileIds: [], projectId: a }).expect(404);
    await one(own, desk.officer);
  });

  it('is found by pinyin, by department, and as one’s own', async () => {
    expect((await list('search=hccn', desk.office)).total).toBeGreaterThan(3);
    expect((await list(`mine=true`, power)).items.every(({ department }) => department?.name === '供电局')).toBe(true);
    expect((await list(`mine=true`, power)).total).toBeGreaterThan(0);
    expect((await list('mine=true', centre)).total).toBe(0);
    expect((await list('raisedByMe=true', desk.lead)).total).toBe(0);
    expect((await list('atDoor=true&open=true')).items.every(({ department }) => department === null)).toBe(true);
    expect((await list(`projectId=${project}&state=settled,withdrawn`)).total).toBe(2);
    const first = await list('sort=dueOn&open=true&limit=2');
    const next = await list(`sort=dueOn&open=true&limit=2&cursor=${first.nextCursor}`);
    expect(next.items[0]?.id).not.toBe(first.items[1]?.id);
  });

  it.each([
    [{ title: '' }, 400, 'request.body.invalid'],
    [{ projectId: null }, 422, 'obstacle.of-nothing'],
    [{ category: '天气' }, 422, 'obstacle.category.unknown'],
    [{ leadId: '00000000-0000-7000-8000-000000000000' }, 404, 'request.not-found'],
    [{ fileIds: ['00000000-0000-7000-8000-000000000000'] }, 422, 'obstacle.file'],
    [{ contactPhone: '打我' }, 400, 'request.body.invalid'],
  ])('is not raised with %j', async (wrong, status, code) => {
    const input = { need: 'obstacle', title: '某事', category: '用工', projectId: project, ...wrong };
    const refused = await desk.officer.post('obstacles', input);
    expect([refused.status, refused.body.code]).toEqual([status, code]);
  });
});

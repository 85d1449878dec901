import { Role } from '@huoshui/contracts';
import { day } from '@huoshui/domain';
import { OrderDesk } from '../../testing/order-desk';
import { SYSTEM } from '../platform';
import { issueOrder } from '.';

describe('supervision orders', () => {
  let orders: OrderDesk;
  let desk: OrderDesk['desk'];

  beforeAll(async () => {
    orders = await OrderDesk.open();
    desk = orders.desk;
  });
  afterAll(() => desk.app.close());

  it('go from issue over receipt, report and return to the closing', async () => {
    const projectId = await desk.project();
    const id = await orders.issue({ projectId, workdays: 3, deadline: undefined });
    expect(await orders.one(id)).toMatchObject({
      number: expect.stringMatching(/^DB2026-\d{4}$/),
      state: 'issued',
      issuedOn: '2026-06-17',
      deadline: '2026-06-23',
      project: { id: projectId },
      projectOpen: true,
      owner: { displayName: '陈督办' },
      overdue: false,
      leftWorkdays: 3,
      actions: ['extend', 'withdraw'],
    });
    expect((await orders.one(id, orders.owner)).actions).toEqual(['acknowledge']);
    await orders.owner.post(`supervision/${id}/acknowledgement`).expect(204);
    const fileId = await desk.evidence(orders.owner);
    await orders.owner.post(`supervision/${id}/reports`, { text: '正在办理', fileIds: [fileId] }).expect(204);
    expect((await orders.list(desk.office, { view: 'mine' })).items.map((one) => one.id)).toContain(id);
    await desk.office.post(`supervision/${id}/return`, { reason: '缺许可证' }).expect(204);
    expect(await orders.one(id, orders.owner)).toMatchObject({
      state: 'returned',
      reportedOn: null,
      actions: ['report'],
    });
    await orders.owner.post(`supervision/${id}/reports`, { text: '已办结', fileIds: [] }).expect(204);
    await desk.second.post(`supervision/${id}/closing`, { text: '同意销号' }).expect(204);
    const closed = await orders.one(id);
    expect(closed).toMatchObject({ state: 'closed', reportedOn: '2026-06-17', actions: [] });
    expect(closed.events.map(({ kind, text }) => [kind, text])).toEqual([
      ['closed', '同意销号'],
      ['reported', '已办结'],
      ['returned', '缺许可证'],
      ['reported', '正在办理'],
      ['acknowledged', null],
      ['issued', null],
    ]);
    expect(closed.events[3]?.files).toEqual([{ id: fileId, name: '协议.pdf' }]);
  });

  it('are numbered without gaps, whoever issues at once', async () => {
    const before = Number((await orders.one(await orders.issue())).number.slice(7));
    const ids = await Promise.all([1, 2, 3].map((turn) => orders.issue({ title: `第${turn}件` })));
    const numbers = await Promise.all(ids.map(async (id) => Number((await orders.one(id)).number.slice(7))));
    expect(numbers.sort((a, b) => a - b)).toEqual([before + 1, before + 2, before + 3]);
  });

  it('may be owned by a team or a department, whose members then act, and helped with by others', async () => {
    const team = await orders.issue({
      ownerId: null,
      ownerTeamId: desk.b,
      coOwners: [{ kind: 'person', id: orders.ownerId }],
    });
    await desk.other.post(`supervision/${team}/acknowledgement`).expect(204);
    await orders.owner.post(`supervision/${team}/contributions`, { text: '已提供材料', fileIds: [] }).expect(204);
    const side = await orders.owner.post(`supervision/${team}/reports`, { text: '越俎', fileIds: [] }).expect(403);
    expect(side.body).toMatchObject({ code: 'supervision.side', facts: { by: 'owner' } });
    const office = await orders.issue({ ownerId: null, ownerDepartmentId: orders.departmentId });
    await orders.clerk.post(`supervision/${office}/acknowledgement`).expect(204);
    expect(await orders.one(office)).toMatchObject({ state: 'acknowledged', ownerDepartment: { name: '建设环保局' } });
    expect((await orders.one(team)).coOwners).toEqual([{ kind: 'person', id: orders.ownerId, name: '陈督办' }]);
  });

  it('are judged by another than who reported or owns them', async () => {
    const officeId = await desk.app.person('张督查', Role.CommandingOffice);
    const own = await desk.app.signIn('张督查');
    const id = await orders.issue({ ownerId: officeId });
    await own.post(`supervision/${id}/acknowledgement`).expect(204);
    const extended = await own.put(`supervision/${id}/deadline`, 2, { workdays: 9, reason: '忙' }).expect(409);
    expect(extended.body.code).toBe('supervision.own');
    await own.post(`supervision/${id}/reports`, { text: '已办', fileIds: [] }).expect(204);
    expect((await own.post(`supervision/${id}/closing`, {}).expect(409)).body.code).toBe('supervision.own');
    await desk.office.post(`supervision/${id}/closing`, {}).expect(204);
  });

  it('keep the history of their deadlines', async () => {
    const id = await orders.issue();
    const { version } = (
      await desk.office.put(`supervision/${id}/deadline`, 1, { deadline: '2026-07-03', reason: '等批复' }).expect(200)
    ).body;
    await desk.office
      .put(`supervision/${id}/deadline`, version, { deadline: '2026-07-10', reason: '再等' })
      .expect(200);
    const order = await orders.one(id);
    expect(order).toMatchObject({ firstDeadline: '2026-06-26', deadline: '2026-07-10', version: 3 });
    expect(
      order.events.filter(({ kind }) => kind === 'extended').map(({ fromDay, toDay, text }) => [fromDay, toDay, text]),
    ).toEqual([
      ['2026-07-03', '2026-07-10', '再等'],
      ['2026-06-26', '2026-07-03', '等批复'],
    ]);
    const stale = await desk.office.put(`supervision/${id}/deadline`, 1, { deadline: '2026-08-01', reason: '旧' });
    expect([stale.status, stale.body.code]).toEqual([412, 'request.version.stale']);
    const earlier = await desk.office.put(`supervision/${id}/deadline`, 3, { deadline: '2026-07-09', reason: '早' });
    expect([earlier.status, earlier.body.code]).toEqual([422, 'supervision.deadline.not-later']);
  });

  it('are withdrawn with a reason, and then are nobody’s any more', async () => {
    const id = await orders.issue();
    await desk.office.post(`supervision/${id}/withdrawal`, { reason: '重复' }).expect(204);
    const late = await orders.owner.post(`supervision/${id}/acknowledgement`).expect(409);
    expect(late.body).toMatchObject({
      code: 'supervision.state.closed',
      facts: { from: 'withdrawn', to: 'acknowledged' },
    });
    expect((await orders.list(orders.owner, { view: 'mine' })).items.map((one) => one.id)).not.toContain(id);
  });

  it('are acknowledged once, also when two members press at the same time', async () => {
    const id = await orders.issue({ ownerId: null, ownerTeamId: desk.a });
    const both = await Promise.all([desk.officer, desk.lead].map((by) => by.post(`supervision/${id}/acknowledgement`)));
    expect(both.map((answer) => answer.status).sort()).toEqual([204, 409]);
  });

  it('are issued by the system’s rooms too, inside their own write', async () => {
    const order = {
      title: '红灯督办',
      task: '三日内整改',
      ownerTeamId: desk.a,
      deadline: day('2026-06-22'),
      source: 'light' as const,
    };
    const issued = await desk.app.unit.write(SYSTEM, (work) => issueOrder(work, order, day('2026-06-17')));
    expect(await orders.one(issued.id)).toMatchObject({ number: issued.number, issuedBy: null, source: 'light' });
  });

  it.each([
    ['no owner', { ownerId: null }, 422, 'supervision.owner.missing'],
    ['two deadlines', { workdays: 3 }, 422, 'supervision.deadline.missing'],
    ['no deadline', { deadline: undefined }, 422, 'supervision.deadline.missing'],
    ['a past deadline', { deadline: '2026-06-16' }, 422, 'supervision.deadline.past'],
    ['a deadline in the far future', { deadline: '2036-06-16' }, 422, 'supervision.deadline.far'],
    ['an impossible day', { deadline: '2026-02-30' }, 400, 'request.body.invalid'],
    ['a blank title', { title: ' ' }, 400, 'request.body.invalid'],
    ['a huge task', { task: '长'.repeat(2_001) }, 400, 'request.body.invalid'],
    ['a NUL', { task: 'a\0b' }, 400, 'request.text.forbidden-character'],
    ['an unknown source', { source: 'rumour' }, 400, 'request.body.invalid'],
    ['lists of lists', { coOwners: [[[]]] }, 400, 'request.body.invalid'],
    ['an unknown person', { ownerId: '0190f000-0000-7000-8000-000000000000' }, 404, 'request.not-found'],
    ['an unknown project', { projectId: '0190f000-0000-7000-8000-000000000000' }, 404, 'request.not-found'],
    ['a field of another record', { state: 'closed' }, 400, 'request.body.invalid'],
  ])('are refused with %s', async (_, wrong, status, code) => {
    const refused = await desk.office.post('supervision', { ...orders.input(), ...wrong });
    expect([refused.status, refused.body.code]).toEqual([status, code]);
  });

  it('are given to nobody who could not report, nor by who may not give any', async () => {
    const viewer = await desk.app.person('李领导', Role.Viewer);
    const refused = await desk.office.post('supervision', orders.input({ ownerId: viewer })).expect(422);
    expect(refused.body).toMatchObject({ code: 'supervision.owner.cannot-report', facts: { person: '李领导' } });
    for (const by of [orders.owner, desk.lead, orders.clerk, await desk.app.as(Role.ProjectManager)]) {
      await by.post('supervision', orders.input()).expect(403);
    }
  });

  it.each(['view=yours', 'state=lost', 'overdue=maybe', 'projectId=1', 'cursor=e30', 'limit=100000', 'unknown=1'])(
    'refuse the query %s',
    async (query) => {
      await desk.office.get(`supervision?${query}`).expect(400);
    },
  );
});

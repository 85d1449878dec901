import { DepartmentDetail, DepartmentView, Role } from '@huoshui/contracts';
import { Caller, TestApp } from '../../testing';
import { SYSTEM } from '../platform';
import { mustBeDepartment } from './must-be-department';

describe('departments', () => {
  let app: TestApp;
  let office: Caller;

  beforeAll(async () => {
    app = await TestApp.boot();
    office = await app.as(Role.CommandingOffice);
  });
  afterAll(() => app.close());

  const list = async (by = office): Promise<DepartmentView[]> => (await by.get('departments').expect(200)).body;
  const create = async (name: string): Promise<string> =>
    (await office.post('departments', { name }).expect(201)).body.id;

  it('stand as the six by default, and new ones come behind', async () => {
    const names = ['科技产业局', '自然资源分局', '建设环保局', '行政审批局', '税务局', '供电局'];
    expect((await list()).map(({ name }) => name)).toEqual(names);
    await create('财政局');
    expect((await list()).map(({ name }) => name)).toEqual([...names, '财政局']);
    const taken = await office.post('departments', { name: '财政局' }).expect(409);
    expect(taken.body.code).toBe('department.name-taken');
  });

  it('know their members by the day, heads first, and tell a member that a department is theirs', async () => {
    const id = await create('人力资源局');
    const personId = await app.person('renli', Role.ServiceDepartment);
    const headId = await app.person('renli-head', Role.ServiceDepartment);
    const join = (who: string, head: boolean, from: string) =>
      office.post(`departments/${id}/members`, { personId: who, head, from });
    const member = (await join(personId, false, '2022-01-01').expect(201)).body.id;
    await join(headId, true, '2022-01-01').expect(201);
    expect((await join(personId, false, '2022-06-01').expect(409)).body.code).toBe('department.membership-overlap');
    const { members }: DepartmentDetail = (await office.get(`departments/${id}`).expect(200)).body;
    expect(members.map(({ person, head }) => [person.displayName, head])).toEqual([
      ['renli-head', true],
      ['renli', false],
    ]);
    const own = await app.signIn('renli');
    expect((await list(own)).filter(({ mine }) => mine).map(({ name }) => name)).toEqual(['人力资源局']);
    await office.patch(`departments/${id}/members/${member}`, 1, { to: '2022-12-31' }).expect(200);
    expect((await list(own)).some(({ mine }) => mine)).toBe(false);
    expect((await list()).find((one) => one.id === id)?.memberCount).toBe(1);
  });

  it('are changed by the version that was seen, and are given nothing once they are inactive', async () => {
    const id = await create('口岸局');
    await office.patch(`departments/${id}`, 1, { name: '口岸与物流局', active: false }).expect(200, { version: 2 });
    expect((await office.patch(`departments/${id}`, 1, { order: 1 }).expect(412)).body.code).toBe(
      'request.version.stale',
    );
    expect((await list()).at(-1)).toMatchObject({ name: '口岸与物流局', active: false });
    const given = app.unit.write(SYSTEM, (work) => mustBeDepartment(work, id));
    await expect(given).rejects.toMatchObject({ code: 'department.inactive' });
    const nobody = app.unit.write(SYSTEM, (work) => mustBeDepartment(work, '00000000-0000-7000-8000-000000000000'));
    await expect(nobody).rejects.toMatchObject({ code: 'request.not-found' });
  });

  it.each([Role.Officer, Role.ServiceDepartment, Role.Administrator])(
    'are read, not written, by a %s',
    async (role) => {
      const caller = await app.as(role);
      await caller.get('departments').expect(200);
      await caller.post('departments', { name: '某局' }).expect(403);
    },
  );
});

import { AuditEntryView, Role, TeamDetail, TeamView } from '@huoshui/contracts';
import { Caller, TestApp } from '../../testing';

describe('teams', () => {
  let app: TestApp;
  let admin: Caller;

  beforeAll(async () => {
    app = await TestApp.boot();
    admin = await app.as(Role.Administrator);
  });
  afterAll(() => app.close());

  const create = async (name: string): Promise<TeamView> => {
    const { id } = (await admin.post('teams', { name, kind: 'column' }).expect(201)).body;
    return (await admin.get(`teams/${id}`).expect(200)).body;
  };

  it('keeps a member’s days, and never two memberships at once', async () => {
    const team = await create('第一纵队');
    const personId = await app.person('member', Role.Officer);
    const { id } = (await admin.post(`teams/${team.id}/members`, { personId, from: '2022-01-01' }).expect(201)).body;
    const twice = await admin.post(`teams/${team.id}/members`, { personId, from: '2022-06-01' }).expect(409);
    expect(twice.body.code).toBe('team.membership-overlap');
    await admin.patch(`teams/${team.id}/members/${id}`, 1, { to: '2022-12-31' }).expect(200);
    await admin.post(`teams/${team.id}/members`, { personId, from: '2023-01-01' }).expect(201);
    const { members }: TeamDetail = (await admin.get(`teams/${team.id}`).expect(200)).body;
    expect(members.map(({ from, to }) => [from, to])).toEqual([
      ['2023-01-01', null],
      ['2022-01-01', '2022-12-31'],
    ]);
  });

  it('takes one of two who name a team at the same time', async () => {
    const both = await Promise.all([1, 2].map(() => admin.post('teams', { name: '第九纵队', kind: 'column' })));
    expect(both.map((response) => response.status).sort()).toEqual([201, 409]);
  });

  it('makes one team of the same request sent twice at once', async () => {
    const body = { name: '第十纵队', kind: 'column' };
    const both = await Promise.all([1, 2].map(() => admin.post('teams', body, 'tenth-column')));
    expect(both.map((response) => response.status)).toEqual([201, 201]);
    expect(both[0]?.body).toEqual(both[1]?.body);
  });

  it('keeps who changed what, from what to what', async () => {
    const team = await create('驻上海招商办');
    await admin.patch(`teams/${team.id}`, team.version, { kind: 'office' }).expect(200);
    const office = await app.as(Role.CommandingOffice);
    const entries: AuditEntryView[] = (await office.get(`audit?subject=team&id=${team.id}`).expect(200)).body;
    expect(entries[0]).toMatchObject({ operation: 'update', before: { kind: 'column' }, after: { kind: 'office' } });
    expect(entries[0]?.by).not.toBeNull();
    expect(entries.at(-1)?.operation).toBe('insert');
  });

  it.each([
    ['an impossible day', { from: '2022-02-30' }],
    ['a day with a time', { from: '2022-02-03T00:00:00Z' }],
    ['null', { from: null }],
  ])('refuses %s', async (_, body) => {
    const team = await create(`某队 ${JSON.stringify(body)}`);
    const personId = await app.person(`p${team.id.slice(-6)}`, Role.Officer);
    const refused = await admin.post(`teams/${team.id}/members`, { personId, ...body }).expect(400);
    expect(refused.body.fields).toEqual([{ path: 'from', code: 'isDay' }]);
  });

  it('refuses a write beside the unit of work', async () => {
    const beside = app.unit['source'].query(`UPDATE team SET name = name || '!'`);
    await expect(beside).rejects.toThrow('written beside the unit of work');
  });
});

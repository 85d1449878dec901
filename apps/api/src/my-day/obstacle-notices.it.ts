import { DepartmentView, MyDayView, Role } from '@huoshui/contracts';
import { Caller } from '../../testing';
import { ProjectDesk } from '../../testing/project-desk';
import { SYSTEM } from '../platform';

/** The desk's today is Wednesday 17 June 2026. */
describe('obstacles of my day', () => {
  let desk: ProjectDesk;
  let centre: Caller;
  let power: Caller;
  let science: Caller;
  let leader: Caller;
  let project: string;
  let powerId: string;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    const { app, office } = desk;
    const departments: DepartmentView[] = (await office.get('departments').expect(200)).body;
    const idOf = (name: string): string => departments.find((one) => one.name === name)?.id ?? '';
    powerId = idOf('供电局');
    const staff = async (name: string, department: string): Promise<Caller> => {
      const personId = await app.person(name, Role.ServiceDepartment);
      await office.post(`departments/${idOf(department)}/members`, { personId, head: true, from: '2020-01-01' });
      return app.signIn(name);
    };
    centre = await app.as(Role.ServiceDepartment);
    leader = await app.as(Role.Viewer);
    [power, science] = [await staff('power', '供电局'), await staff('science', '科技产业局')];
    project = await desk.project();
  });
  afterAll(() => desk.app.close());
  beforeEach(() => desk.app.unit.write(SYSTEM, (work) => work.query('DELETE FROM obstacle')));

  const raise = async (title: string): Promise<string> => {
    const input = { need: 'obstacle', title, category: '用电用水', projectId: project };
    return (await desk.officer.post('obstacles', input).expect(201)).body.id;
  };
  const called = async (title: string): Promise<string> => {
    const id = await raise(title);
    const accept = { handling: 'referred', departmentId: powerId, reason: '接电', firstAnswer: '已转供电局' };
    await centre.post(`obstacles/${id}/acceptance`, accept).expect(201);
    return id;
  };
  const set = (id: string, columns: string): Promise<unknown> =>
    desk.app.unit.write(SYSTEM, (work) => work.query(`UPDATE obstacle SET ${columns} WHERE id = $1`, [id]));
  const notices = async (by: Caller): Promise<string[]> => {
    const { obstacles }: MyDayView = (await by.get('my-day').expect(200)).body;
    expect(obstacles.total).toBe(obstacles.items.length);
    return obstacles.items.map(({ title, notice }) => `${title} ${notice}`);
  };

  it('wait at the door until they are taken in, then for the department that was called, and for no other', async () => {
    const id = await raise('新提出');
    expect(await notices(centre)).toEqual(['新提出 assigned']);
    expect(await notices(desk.office)).toEqual(['新提出 assigned']);
    for (const by of [power, science, leader, desk.officer, desk.lead, desk.other])
      expect(await notices(by)).toEqual([]);
    await set(id, `allowed_workdays = 20, due_on = '2026-07-15'`);
    const accept = { handling: 'referred', departmentId: powerId, reason: '接电', firstAnswer: '已转供电局' };
    await centre.post(`obstacles/${id}/acceptance`, accept).expect(201);
    expect(await notices(power)).toEqual(['新提出 assigned']);
    for (const by of [centre, science, leader, desk.officer]) expect(await notices(by)).toEqual([]);
  });

  it('are told a working day ahead, on the day and after it, the nearest first', async () => {
    const days = { 后天: '2026-06-19', 明天: '2026-06-18', 今天: '2026-06-17', 昨天: '2026-06-16' };
    for (const [title, due] of Object.entries(days)) {
      const id = await called(title);
      await desk.app.unit.write(SYSTEM, (work) =>
        work.query('UPDATE obstacle_hand_off SET reported_at = now() WHERE obstacle_id = $1', [id]),
      );
      await set(id, `due_on = '${due}'`);
    }
    expect(await notices(power)).toEqual(['昨天 overdue', '今天 dueToday', '明天 dueTomorrow']);
    expect(await notices(science)).toEqual([]);
  });

  it('reach whom they were escalated to', async () => {
    const id = await called('升级');
    await set(id, `due_on = '2026-06-08', escalation = 2`);
    const escalate = (level: number, to: string): Promise<unknown> =>
      desk.app.unit.write(SYSTEM, (work) =>
        work.query(
          `INSERT INTO obstacle_escalation (id, obstacle_id, round, level, to_whom, on_day, due_on, overdue_workdays)
           VALUES (gen_random_uuid(), $1, 0, $2, $3, '2026-06-16', '2026-06-08', 6)`,
          [id, level, to],
        ),
      );
    await escalate(1, 'departmentHead');
    expect(await notices(power)).toEqual(['升级 escalated']);
    expect([await notices(desk.office), await notices(leader)]).toEqual([[], []]);
    await escalate(2, 'commandingOffice');
    expect([await notices(desk.office), await notices(leader)]).toEqual([['升级 escalated'], []]);
    await escalate(3, 'zoneLeader');
    expect(await notices(leader)).toEqual(['升级 escalated']);
    await set(id, `state = 'waiting', due_on = NULL`);
    for (const by of [power, desk.office, leader]) expect(await notices(by)).toEqual([]);
  });
});

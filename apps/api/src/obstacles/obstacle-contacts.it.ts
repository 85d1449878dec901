import { DepartmentView, ObstacleDetail, Role } from '@huoshui/contracts';
import { Caller } from '../../testing';
import { ProjectDesk } from '../../testing/project-desk';
import { SYSTEM } from '../platform';

const PHONE = '13812345678';
const MASKED = '138****5678';

/** Two teams, of which the second has but a share; a service centre, two departments, a manager and a leader. */
describe('the number of a firm’s contact', () => {
  let desk: ProjectDesk;
  let centre: Caller;
  let power: Caller;
  let science: Caller;
  let manager: Caller;
  let id: string;

  beforeAll(async () => {
    desk = await ProjectDesk.open();
    const { app, office } = desk;
    const departments: DepartmentView[] = (await office.get('departments').expect(200)).body;
    const idOf = (name: string): string => departments.find((one) => one.name === name)?.id ?? '';
    const staff = async (name: string, department: string): Promise<Caller> => {
      const personId = await app.person(name, Role.ServiceDepartment);
      await office.post(`departments/${idOf(department)}/members`, { personId, head: true, from: '2020-01-01' });
      return app.signIn(name);
    };
    centre = await app.as(Role.ServiceDepartment);
    [power, science] = [await staff('power', '供电局'), await staff('science', '科技产业局')];
    const shares = [
      { teamId: desk.a, basisPoints: 6_000 },
      { teamId: desk.b, basisPoints: 4_000 },
    ];
    const projectId = await desk.project({ name: '储能电池基地', shares });
    const managerId = await app.person('项目经理', Role.ProjectManager);
    await app.unit.write(SYSTEM, (work) =>
      work.query('UPDATE project SET manager_id = $2 WHERE id = $1', [projectId, managerId]),
    );
    manager = await app.signIn('项目经理');
    const raised = { need: 'obstacle', title: '专线未接入', category: '用电用水', projectId };
    const contact = { contactName: '张工', contactPhone: PHONE };
    id = (await desk.lead.post('obstacles', { ...raised, ...contact }).expect(201)).body.id;
    const accept = { handling: 'referred', departmentId: idOf('供电局'), reason: '接电', firstAnswer: '已转供电局' };
    await centre.post(`obstacles/${id}/acceptance`, accept).expect(201);
  });
  afterAll(() => desk.app.close());

  const contact = async (by: Caller): Promise<[string | null, boolean]> => {
    const one: ObstacleDetail = (await by.get(`obstacles/${id}`).expect(200)).body;
    return [one.contactPhone, one.contactMasked];
  };

  it('is shown to who raised it, the leading team, the project’s manager, the department that has it and the centre', async () => {
    for (const by of [desk.lead, desk.officer, manager, power, centre, desk.office])
      expect(await contact(by)).toEqual([PHONE, false]);
  });

  it('is masked for a team with a share alone, another department, another manager and the leaders', async () => {
    const others = [
      desk.other,
      science,
      await desk.app.as(Role.ProjectManager),
      await desk.app.as(Role.LandOfficer),
      await desk.app.as(Role.Viewer),
    ];
    for (const by of others) expect(await contact(by)).toEqual([MASKED, true]);
  });

  it('stands in no list, and nobody who sees it masked may write it back', async () => {
    const list = await desk.other.get('obstacles').expect(200);
    expect(list.text).not.toContain(PHONE);
    expect((await desk.other.get(`obstacles/${id}`)).text).not.toContain(PHONE);
    const { version } = (await desk.other.get(`obstacles/${id}`)).body as ObstacleDetail;
    await desk.other.patch(`obstacles/${id}`, version, { contactPhone: '13800000000' }).expect(403);
  });
});

import { Role } from '@huoshui/contracts';
import { WorkCalendar, yearOf } from '@huoshui/domain';
import { addDepartmentMembers, departmentIds } from '../departments';
import { LoadedLead } from '../leads';
import { loadObstacles } from '../obstacles';
import { Work } from '../platform';
import { Dice } from './living/dice';
import { Office } from './living/obstacle-chain';
import { livingObstacles } from './living/obstacles';
import { OpenedLiving } from './living/opened';
import { LivingPerson } from './living/people';
import { LivingZone } from './living/zone';

interface Living {
  readonly people: readonly LivingPerson[];
  readonly all: readonly OpenedLiving[];
  readonly leads: readonly LoadedLead[];
  readonly zone: LivingZone;
  readonly calendar: WorkCalendar;
}

/** Departments with their people, and what projects and firms were held up by. The service centre is the first of the service departments. */
export async function loadLivingObstacles(work: Work, { people, all, leads, zone, calendar }: Living, dice: Dice): Promise<void> {
  const having = (role: Role): string[] => people.filter((person) => person.role === role).map(({ id }) => id);
  const [centre, ...heads] = having(Role.ServiceDepartment);
  const [landOfficer] = having(Role.LandOfficer);
  const departments = new Map<string, Office>();
  for (const [name, id] of await departmentIds(work)) {
    const personId = name === '自然资源分局' ? landOfficer : heads.shift();
    if (personId) departments.set(name, { id, personId });
  }
  if (!centre || departments.size === 0) return;
  const from = `${yearOf(zone.today) - 1}-01-01`;
  const members = [...departments.values()].map(({ id, personId }) => ({ departmentId: id, personId, head: true, from }));
  await addDepartmentMembers(work, members);
  const ground = {
    today: zone.today,
    now: zone.now,
    calendar,
    centre: [centre],
    departments,
    projects: all.slice(-140).map(({ id, project }) => ({
      id,
      company: project.terms.company,
      raisers: [...(zone.officers.get(project.terms.leadTeamId) ?? []).slice(0, 3), ...(project.managerId ? [project.managerId] : [])],
    })),
    leads: leads.filter(({ stage }) => stage !== 'lost').map(({ id, company, ownerId }) => ({ id, company, ownerId })),
    firms: all.slice(0, 30).map(({ project }) => project.terms.company),
  };
  await loadObstacles(work, livingObstacles(ground, dice));
}

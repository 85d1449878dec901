import { Injectable } from '@nestjs/common';
import { JoinDepartment as JoinDepartmentInput } from '@huoshui/contracts';
import { Actor, found, newId, Refusal, UnitOfWork, Work } from '../platform';
import { DepartmentMemberRow } from './department-member.row';
import { mustBeDepartment } from './must-be-department';

/**
 * Adds a member inside another module's write.
 * @throws Refusal `department.inactive`, `person.inactive`, `department.membership-overlap`
 */
export async function addDepartmentMember(
  work: Work,
  departmentId: string,
  { personId, head, from }: JoinDepartmentInput,
): Promise<string> {
  await mustBeDepartment(work, departmentId);
  const [person] = await work.query<{ active: boolean }>('SELECT active FROM person WHERE id = $1 FOR UPDATE', [
    personId,
  ]);
  if (!found(person).active) throw new Refusal('person.inactive');
  const [overlap] = await work.query(
    'SELECT 1 FROM department_member WHERE department_id = $1 AND person_id = $2 AND (to_day IS NULL OR to_day >= $3)',
    [departmentId, personId, from],
  );
  if (overlap) throw new Refusal('department.membership-overlap');
  const id = newId();
  await work.repository(DepartmentMemberRow).insert({ id, departmentId, personId, head, from, to: null });
  return id;
}

@Injectable()
export class JoinDepartment {
  constructor(private readonly unit: UnitOfWork) {}

  run(actor: Actor, departmentId: string, input: JoinDepartmentInput): Promise<{ id: string }> {
    return this.unit.write(actor, async (work) => ({ id: await addDepartmentMember(work, departmentId, input) }));
  }
}

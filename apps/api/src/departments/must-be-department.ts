import { DepartmentRef } from '@huoshui/contracts';
import { found, Refusal, Work } from '../platform';

/**
 * The department to which something is about to be given, inside another module's write.
 * @throws Refusal `request.not-found`, `department.inactive`
 */
export async function mustBeDepartment(work: Work, id: string): Promise<DepartmentRef> {
  const [row] = await work.query<DepartmentRef & { active: boolean }>(
    'SELECT id, name, active FROM department WHERE id = $1',
    [id],
  );
  const { active, ...department } = found(row);
  if (!active) throw new Refusal('department.inactive', { department: department.name });
  return department;
}

import { allows, Permission, Role } from '@huoshui/contracts';
import { Work } from '../platform';

/** How many people with an account may do something: where a second person is asked for, there has to be one. */
export async function countAble(work: Work, permission: Permission): Promise<number> {
  const roles = Object.values(Role).filter((role) => allows(role, permission));
  const [row] = await work.query<{ able: number }>(
    `SELECT count(*)::int AS able FROM person p JOIN credential c ON c.person_id = p.id
     WHERE p.active AND p.role = ANY ($1)`,
    [roles],
  );
  return row?.able ?? 0;
}

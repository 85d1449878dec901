import { newId, Work } from '../platform';

export interface DepartmentMembership {
  readonly departmentId: string;
  readonly personId: string;
  readonly head: boolean;
  readonly from: string;
}

/** Makes members of people who are in no department yet, many at once, inside another module's write. */
export const addDepartmentMembers = (work: Work, members: readonly DepartmentMembership[]): Promise<unknown> =>
  work.query(
    `INSERT INTO department_member (id, department_id, person_id, head, from_day)
     SELECT id, "departmentId", "personId", head, "from" FROM jsonb_to_recordset($1::jsonb)
       AS g(id uuid, "departmentId" uuid, "personId" uuid, head boolean, "from" date)`,
    [JSON.stringify(members.map((member) => ({ id: newId(), ...member })))],
  );

/** For demo accounts that go: a real person's membership is ended, never removed. */
export const removeDepartmentMembers = (work: Work, personIds: readonly string[]): Promise<unknown> =>
  work.query('DELETE FROM department_member WHERE person_id = ANY ($1::uuid[])', [personIds]);

/** Every department by name, inside another module's write. */
export const departmentIds = async (work: Work): Promise<ReadonlyMap<string, string>> => {
  const rows = await work.query<{ id: string; name: string }>('SELECT id, name FROM department ORDER BY sort_order');
  return new Map(rows.map(({ id, name }) => [name, id]));
};

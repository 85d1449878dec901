import { Injectable } from '@nestjs/common';
import { CreateDepartment as CreateDepartmentInput } from '@huoshui/contracts';
import { Actor, newId, Refusal, UnitOfWork, Work } from '../platform';
import { DepartmentRow } from './department.row';

/** Adds a department inside another module's write, behind the others. @throws Refusal `department.name-taken` */
export async function addDepartment(work: Work, { name }: CreateDepartmentInput): Promise<string> {
  const departments = work.repository(DepartmentRow);
  if (await departments.existsBy({ name })) throw new Refusal('department.name-taken', { name });
  const [last] = await work.query<{ order: number }>(
    'SELECT coalesce(max(sort_order), 0)::int AS "order" FROM department',
  );
  const id = newId();
  await departments.insert({ id, name, active: true, order: (last?.order ?? 0) + 1 });
  return id;
}

@Injectable()
export class CreateDepartment {
  constructor(private readonly unit: UnitOfWork) {}

  run(actor: Actor, input: CreateDepartmentInput): Promise<{ id: string }> {
    return this.unit.write(actor, async (work) => ({ id: await addDepartment(work, input) }));
  }
}

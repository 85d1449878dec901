import { Injectable } from '@nestjs/common';
import { ChangeDepartment as ChangeDepartmentInput } from '@huoshui/contracts';
import { Not } from 'typeorm';
import { Actor, found, Refusal, UnitOfWork } from '../platform';
import { DepartmentRow } from './department.row';

@Injectable()
export class ChangeDepartment {
  constructor(private readonly unit: UnitOfWork) {}

  /** @throws Refusal `department.name-taken`, `request.version.stale` */
  run(actor: Actor, id: string, input: ChangeDepartmentInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const departments = work.repository(DepartmentRow);
      const department = found(await departments.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(department.version);
      if (input.name !== undefined && (await departments.existsBy({ name: input.name, id: Not(id) }))) {
        throw new Refusal('department.name-taken', { name: input.name });
      }
      Object.assign(department, input);
      return { version: (await departments.save(department)).version };
    });
  }
}

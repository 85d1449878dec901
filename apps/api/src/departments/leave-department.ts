import { Injectable } from '@nestjs/common';
import { LeaveDepartment as LeaveDepartmentInput } from '@huoshui/contracts';
import { Actor, found, Refusal, UnitOfWork } from '../platform';
import { DepartmentMemberRow } from './department-member.row';

@Injectable()
export class LeaveDepartment {
  constructor(private readonly unit: UnitOfWork) {}

  /** @throws Refusal `department.membership-ended`, `request.version.stale` */
  run(
    actor: Actor,
    departmentId: string,
    memberId: string,
    { to }: LeaveDepartmentInput,
  ): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const members = work.repository(DepartmentMemberRow);
      const member = found(
        await members.findOne({ where: { id: memberId, departmentId }, lock: { mode: 'pessimistic_write' } }),
      );
      work.mustMatch(member.version);
      if (member.to !== null || to < member.from) throw new Refusal('department.membership-ended');
      member.to = to;
      return { version: (await members.save(member)).version };
    });
  }
}

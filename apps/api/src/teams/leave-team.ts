import { Injectable } from '@nestjs/common';
import { LeaveTeam as LeaveTeamInput } from '@huoshui/contracts';
import { Actor, found, Refusal, UnitOfWork } from '../platform';
import { TeamMemberRow } from './team-member.row';

@Injectable()
export class LeaveTeam {
  constructor(private readonly unit: UnitOfWork) {}

  /** Ends a membership on its last day; what happened until then stays with the team. */
  run(actor: Actor, teamId: string, memberId: string, { to }: LeaveTeamInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const members = work.repository(TeamMemberRow);
      const member = found(
        await members.findOne({ where: { id: memberId, teamId }, lock: { mode: 'pessimistic_write' } }),
      );
      work.mustMatch(member.version);
      if (member.to !== null || to < member.from) throw new Refusal('team.membership-ended');
      member.to = to;
      return { version: (await members.save(member)).version };
    });
  }
}

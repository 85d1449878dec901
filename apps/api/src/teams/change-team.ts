import { Injectable } from '@nestjs/common';
import { ChangeTeam as ChangeTeamInput } from '@huoshui/contracts';
import { Not } from 'typeorm';
import { Actor, found, Refusal, UnitOfWork } from '../platform';
import { TeamRow } from './team.row';

@Injectable()
export class ChangeTeam {
  constructor(private readonly unit: UnitOfWork) {}

  /** A team is never deleted, only deactivated. @throws Refusal `team.name-taken`, `request.version.stale` */
  run(actor: Actor, id: string, input: ChangeTeamInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const teams = work.repository(TeamRow);
      const team = found(await teams.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(team.version);
      if (input.name !== undefined && (await teams.existsBy({ name: input.name, id: Not(id) }))) {
        throw new Refusal('team.name-taken', { name: input.name });
      }
      Object.assign(team, input);
      return { version: (await teams.save(team)).version };
    });
  }
}

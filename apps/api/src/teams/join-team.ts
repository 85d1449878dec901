import { Injectable } from '@nestjs/common';
import { JoinTeam as JoinTeamInput } from '@huoshui/contracts';
import { Actor, found, newId, Refusal, UnitOfWork, Work } from '../platform';
import { TeamMemberRow } from './team-member.row';
import { TeamRow } from './team.row';

/** Adds a member inside another module's write. @throws Refusal `team.inactive`, `person.inactive`, `team.membership-overlap` */
export async function addMember(work: Work, teamId: string, { personId, from }: JoinTeamInput): Promise<string> {
  const team = found(await work.repository(TeamRow).findOneBy({ id: teamId }));
  if (!team.active) throw new Refusal('team.inactive', { team: team.name });
  const [person] = await work.query<{ active: boolean }>('SELECT active FROM person WHERE id = $1 FOR UPDATE', [
    personId,
  ]);
  if (!found(person).active) throw new Refusal('person.inactive');
  const [overlap] = await work.query(
    'SELECT 1 FROM team_member WHERE team_id = $1 AND person_id = $2 AND (to_day IS NULL OR to_day >= $3)',
    [teamId, personId, from],
  );
  if (overlap) throw new Refusal('team.membership-overlap');
  const id = newId();
  await work.repository(TeamMemberRow).insert({ id, teamId, personId, from, to: null });
  return id;
}

@Injectable()
export class JoinTeam {
  constructor(private readonly unit: UnitOfWork) {}

  run(actor: Actor, teamId: string, input: JoinTeamInput): Promise<{ id: string }> {
    return this.unit.write(actor, async (work) => ({ id: await addMember(work, teamId, input) }));
  }
}

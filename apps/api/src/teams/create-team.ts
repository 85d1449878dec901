import { Injectable } from '@nestjs/common';
import { CreateTeam as CreateTeamInput } from '@huoshui/contracts';
import { Actor, newId, Refusal, UnitOfWork, Work } from '../platform';
import { TeamRow } from './team.row';

/** Adds a team inside another module's write, behind the others. @throws Refusal `team.name-taken` */
export async function addTeam(work: Work, { name, kind }: CreateTeamInput): Promise<string> {
  const teams = work.repository(TeamRow);
  if (await teams.existsBy({ name })) throw new Refusal('team.name-taken', { name });
  const [last] = await work.query<{ order: number }>('SELECT coalesce(max(sort_order), 0)::int AS "order" FROM team');
  const id = newId();
  await teams.insert({ id, name, kind, active: true, order: (last?.order ?? 0) + 1 });
  return id;
}

@Injectable()
export class CreateTeam {
  constructor(private readonly unit: UnitOfWork) {}

  run(actor: Actor, input: CreateTeamInput): Promise<{ id: string }> {
    return this.unit.write(actor, async (work) => ({ id: await addTeam(work, input) }));
  }
}

import { allows, PartyRef, Permission, Role } from '@huoshui/contracts';
import { mustBeDepartment } from '../departments';
import { newId, Refusal, Work } from '../platform';

export interface Parties {
  readonly ownerId?: string | null;
  readonly ownerTeamId?: string | null;
  readonly ownerDepartmentId?: string | null;
  readonly coOwners?: readonly PartyRef[];
}

/** Owners first, each once. */
export function partyIdsOf({ ownerId, ownerTeamId, ownerDepartmentId, coOwners }: Parties): string[] {
  const owners = [ownerId, ownerTeamId, ownerDepartmentId].flatMap((id) => id ?? []);
  return [...new Set([...owners, ...(coOwners ?? []).map((party) => party.id)])];
}

/** Co-owners who are not its owner already, each once. */
export function coOwnersOf(parties: Parties): PartyRef[] {
  const owners = [parties.ownerId, parties.ownerTeamId, parties.ownerDepartmentId];
  const others = (parties.coOwners ?? []).filter(({ id }) => !owners.includes(id));
  return [...new Map(others.map((party) => [party.id, party])).values()];
}

/**
 * Who is given an order is there, in service, and, where it is a person, may report on it.
 * @throws Refusal `supervision.owner.missing`, `supervision.owner.cannot-report` {person}, `person.inactive`,
 *   `team.inactive` {team}, `department.inactive`, `request.not-found`
 */
export async function mustBeParties(work: Work, parties: Parties): Promise<void> {
  const { ownerId, ownerTeamId, ownerDepartmentId } = parties;
  if (partyIdsOf({ ownerId, ownerTeamId, ownerDepartmentId }).length === 0) {
    throw new Refusal('supervision.owner.missing');
  }
  const of = (kind: PartyRef['kind'], owner: string | null | undefined): string[] => [
    ...(owner ? [owner] : []),
    ...coOwnersOf(parties).flatMap((party) => (party.kind === kind ? party.id : [])),
  ];
  await mustBePeople(work, of('person', ownerId));
  await mustBeTeams(work, of('team', ownerTeamId));
  for (const id of of('department', ownerDepartmentId)) await mustBeDepartment(work, id);
}

async function mustBePeople(work: Work, ids: readonly string[]): Promise<void> {
  const people = await work.query<{ name: string; role: Role; active: boolean }>(
    'SELECT display_name AS name, role, active FROM person WHERE id = ANY ($1::uuid[])',
    [ids],
  );
  if (people.length < ids.length) throw new Refusal('request.not-found');
  if (people.some((person) => !person.active)) throw new Refusal('person.inactive');
  const idle = people.find(({ role }) => !allows(role, Permission.SupervisionReport));
  if (idle) throw new Refusal('supervision.owner.cannot-report', { person: idle.name });
}

async function mustBeTeams(work: Work, ids: readonly string[]): Promise<void> {
  const teams = await work.query<{ name: string; active: boolean }>(
    'SELECT name, active FROM team WHERE id = ANY ($1::uuid[])',
    [ids],
  );
  if (teams.length < ids.length) throw new Refusal('request.not-found');
  const ended = teams.find((team) => !team.active);
  if (ended) throw new Refusal('team.inactive', { team: ended.name });
}

/** Keeps an order's co-owners, each as what it is. */
export const keepCoOwners = (work: Work, orderId: string, parties: Parties): Promise<unknown> =>
  work.query(
    `INSERT INTO supervision_co_owner (id, order_id, person_id, team_id, department_id)
     SELECT g.id, $2, g.person, g.team, g.department
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, person uuid, team uuid, department uuid)`,
    [JSON.stringify(coOwnersOf(parties).map(({ kind, id }) => ({ id: newId(), [kind]: id }))), orderId],
  );

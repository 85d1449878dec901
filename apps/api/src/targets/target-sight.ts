import { Permission, Role } from '@huoshui/contracts';
import { Actor, may } from '../platform';

/** The teams whose persons' targets the actor may read beside the own ones; null for all. */
export function ledTeams(actor: Actor): readonly string[] | null {
  if (may(actor, Permission.TargetApprove)) return null;
  return actor.role === Role.TeamLead ? actor.teamIds : [];
}

export const seesPersonsOf = (actor: Actor, teamId: string): boolean => ledTeams(actor)?.includes(teamId) ?? true;

/**
 * Which targets of a table the actor may read: those of zone and teams are open to everybody who is measured by them, a
 * person's to that person, the leads of the team and the office.
 */
export function targetSight(actor: Actor, table: string, params: unknown[]): string {
  const teams = ledTeams(actor);
  if (teams === null) return 'true';
  const me = `$${params.push(actor.personId)}::uuid`;
  const led = `$${params.push(teams)}::uuid[]`;
  return `(${table}.person_id IS NULL OR ${table}.person_id = ${me} OR ${table}.team_id = ANY (${led}))`;
}

import { Permission } from '@huoshui/contracts';
import { Actor, may, seesZone } from '../platform';
import { projectSight } from '../projects';

/**
 * Which obstacles an actor sees: the zone's roles all; a team those of the projects and leads it sees, and what one raised
 * oneself. @param o alias of obstacle
 */
export function obstacleSight(actor: Actor, o: string, params: unknown[]): string {
  if (seesZone(actor)) return 'true';
  const ways = [
    `${o}.raised_by = $${params.push(actor.personId)}::uuid`,
    `${o}.project_id IN (SELECT seen.project_id FROM project_current seen WHERE ${projectSight(actor, 'seen', params)})`,
  ];
  if (may(actor, Permission.LeadRead)) {
    ways.push(
      `${o}.lead_id IN (SELECT own.id FROM lead own WHERE own.team_id = ANY ($${params.push(actor.teamIds)}::uuid[]))`,
    );
  }
  return `(${ways.join(' OR ')})`;
}

/** Whether the lead `l` of an obstacle may be named to the actor. */
export function leadSight(actor: Actor, l: string, params: unknown[]): string {
  if (!may(actor, Permission.LeadRead)) return 'false';
  return seesZone(actor) ? `${l}.id IS NOT NULL` : `${l}.team_id = ANY ($${params.push(actor.teamIds)}::uuid[])`;
}

/**
 * Whether who sees obstacle `o` works with its firm, and so needs the firm's number: of the team that leads the project or
 * holds the lead, or the project's manager. Who has a part in the obstacle itself needs it too.
 */
export function contactNeed(actor: Actor, o: string, params: unknown[]): string {
  const person = `$${params.push(actor.personId)}::uuid`;
  const teams = `$${params.push(actor.teamIds)}::uuid[]`;
  return `(EXISTS (SELECT 1 FROM project_current led WHERE led.project_id = ${o}.project_id AND led.lead_team_id = ANY (${teams}))
    OR EXISTS (SELECT 1 FROM project run WHERE run.id = ${o}.project_id AND run.manager_id = ${person})
    OR EXISTS (SELECT 1 FROM lead held WHERE held.id = ${o}.lead_id AND held.team_id = ANY (${teams})))`;
}

import { Permission, Role } from '@huoshui/contracts';
import { Actor, may } from '../platform';

/** The facts behind stars name projects, so they stay with the person, the lead of the team and the office. */
export function seesStar(actor: Actor, personId: string, teamId: string): boolean {
  if (may(actor, Permission.AwardWrite) || personId === actor.personId) return true;
  return leads(actor, teamId);
}

/** What a partner gets is the matter of who computes and pays it, and of who leads the team that the partner came to. */
export const seesSums = (actor: Actor, teamId: string): boolean =>
  may(actor, Permission.AwardWrite) || leads(actor, teamId);

const leads = (actor: Actor, teamId: string): boolean => actor.role === Role.TeamLead && actor.teamIds.includes(teamId);

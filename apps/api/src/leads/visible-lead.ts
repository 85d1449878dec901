import { Actor, found, seesZone, Work } from '../platform';
import { LeadRow } from './lead.row';

/** The lead, locked, if the actor may see it; checked before anything is written. */
export async function visibleLead(work: Work, actor: Actor, id: string): Promise<LeadRow> {
  const lead = await work.repository(LeadRow).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  return found(lead && (seesZone(actor) || actor.teamIds.includes(lead.teamId)) ? lead : null);
}

/** The company of a lead of the actor's sight, for other modules. @throws Refusal `request.not-found` */
export const leadCompany = async (work: Work, actor: Actor, id: string): Promise<string> =>
  (await visibleLead(work, actor, id)).company;

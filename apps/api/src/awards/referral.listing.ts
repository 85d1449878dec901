import { ReferralFilter } from '@huoshui/contracts';
import { Actor, Listing, seesZone } from '../platform';

/** As `days.signing` of a referral is there: a verified signing. */
const SIGNED = `EXISTS (SELECT 1 FROM project p JOIN milestone_fact f ON f.project_id = p.id AND f.milestone = 'signing'
  AND f.verified_at IS NOT NULL AND f.retracted_at IS NULL WHERE p.lead_id = r.lead_id)`;

/** The newest first. */
export function referralListing(actor: Actor, { leadId, show, cursor, limit }: ReferralFilter): Listing {
  const params: unknown[] = [];
  const where: string[] = [];
  const at = (value: unknown): string => `$${params.push(value)}`;
  if (!seesZone(actor)) where.push(`l.team_id = ANY (${at(actor.teamIds)}::uuid[])`);
  if (leadId) where.push(`r.lead_id = ${at(leadId)}`);
  if (show === 'signed') where.push(SIGNED);
  else if (show) {
    where.push(`EXISTS (SELECT 1 FROM referral_reward w WHERE w.referral_id = r.id AND w.state = ${at(show)})`);
  }
  const sort = { sql: 'r.filed_at', type: 'timestamptz', nullable: false } as const;
  return {
    from: 'referral r JOIN lead l ON l.id = r.lead_id',
    where,
    params,
    id: 'r.id',
    sort,
    descending: true,
    cursor,
    limit,
  };
}

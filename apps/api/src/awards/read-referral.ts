import { ReferralView, RewardView } from '@huoshui/contracts';
import { Day, Milestone, ReferralReward, referralReward, ReferralRule } from '@huoshui/domain';
import { person, Work } from '../platform';
import { RuleInForce, ruleOn } from './rules/rule-in-force';

type Told = Omit<
  ReferralView,
  'bar' | 'rule' | 'totalFen' | 'capped' | 'portions' | 'signedOn' | 'filedAt' | 'filedOn'
>;

/** A referral with the facts that its reward is computed from. */
export interface ReferralRead extends Told {
  readonly filedAt: Date;
  readonly filedOn: Day;
  readonly first: boolean;
  readonly paidInFen: number;
  readonly days: Readonly<Partial<Record<Milestone, Day>>>;
  readonly rewards: RewardView[];
}

/** Verified days alone: what waits for verification earns nothing yet. */
export const REFERRALS = `SELECT r.id, r.partner_kind AS "partnerKind", r.partner_name AS "partnerName", r.note, r.filed_at AS "filedAt",
  (r.filed_at AT TIME ZONE 'Asia/Shanghai')::date AS "filedOn",
  jsonb_build_object('id', l.id, 'company', l.company) AS lead, jsonb_build_object('id', k.id, 'name', k.name) AS team,
  ${person('a')} AS "filedBy",
  CASE WHEN c.project_id IS NULL THEN NULL ELSE jsonb_build_object('id', c.project_id, 'code', c.code, 'name', c.name) END AS project,
  coalesce(c.amount_fen, 0)::bigint AS "amountFen",
  NOT EXISTS (SELECT 1 FROM referral o WHERE o.lead_id = r.lead_id AND (o.filed_at, o.id) < (r.filed_at, r.id)) AS first,
  (SELECT coalesce(sum(i.amount_fen), 0)::bigint FROM investment_report i WHERE i.project_id = c.project_id AND i.known_to IS NULL)
    AS "paidInFen",
  coalesce((SELECT jsonb_object_agg(f.milestone, f.day) FROM milestone_fact f
    WHERE f.project_id = c.project_id AND f.verified_at IS NOT NULL AND f.retracted_at IS NULL), '{}') AS days,
  coalesce((SELECT jsonb_agg(jsonb_build_object('id', w.id, 'milestone', w.milestone, 'amountFen', w.amount_fen, 'state', w.state,
      'computedBy', ${person('x')}, 'approvedBy', ${person('y')}, 'paidOn', w.paid_on, 'reference', w.reference,
      'reason', w.reason, 'sha256', w.sha256, 'version', w.version) ORDER BY w.computed_at, w.id)
    FROM referral_reward w LEFT JOIN person x ON x.id = w.computed_by LEFT JOIN person y ON y.id = w.approved_by
    WHERE w.referral_id = r.id), '[]') AS rewards
  FROM referral r JOIN lead l ON l.id = r.lead_id JOIN team k ON k.id = l.team_id LEFT JOIN person a ON a.id = r.filed_by
  LEFT JOIN project p ON p.lead_id = l.id LEFT JOIN project_current c ON c.project_id = p.id`;

/** A referral's facts inside a write. */
export async function readReferral(work: Pick<Work, 'query'>, id: string): Promise<ReferralRead | undefined> {
  return (await work.query<ReferralRead>(`${REFERRALS} WHERE r.id = $1`, [id]))[0];
}

/** The rule of the day of the signing: a later one does not change what was promised. Before the signing, that of the filing. */
export const referralRuleOf = (
  asking: Pick<Work, 'query'>,
  { days, filedOn }: ReferralRead,
): Promise<RuleInForce<ReferralRule>> => ruleOn(asking, 'referral', days.signing ?? filedOn);

/** What a referral earns by a rule. */
export const earned = (rule: ReferralRule, referral: ReferralRead): ReferralReward =>
  referralReward(rule, {
    filedOn: referral.filedOn,
    first: referral.first,
    days: referral.days,
    agreedFen: referral.amountFen,
    paidInFen: referral.paidInFen,
  });

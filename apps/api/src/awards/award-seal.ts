import { createHash } from 'node:crypto';
import { canonicalJson } from '@huoshui/domain';
import { dayOf } from '../platform';
import { ReferralRewardRow } from './referral-reward.row';
import { StarAwardRow } from './star-award.row';

const sha256 = (sealed: object): string => createHash('sha256').update(canonicalJson(sealed)).digest('hex');

type Star = Omit<StarAwardRow, 'state' | 'sha256' | 'reason' | 'endedBy' | 'endedAt' | 'version' | 'approvedAt'>;

/** The seal of a star as it was announced: who, what, by which rule, on which evidence, by whose hands. What follows is not in it. */
export const starSeal = (star: Star): string =>
  sha256({
    format: 1,
    id: star.id,
    period: star.period,
    personId: star.personId,
    teamId: star.teamId,
    stars: star.stars,
    points: star.points,
    rule: star.ruleNumber,
    evidence: star.evidence,
    nominatedBy: star.nominatedBy,
    approvedBy: star.approvedBy,
    announcedBy: star.announcedBy,
    announcedOn: star.announcedAt && dayOf(star.announcedAt),
  });

type Reward = Pick<
  ReferralRewardRow,
  'id' | 'referralId' | 'projectId' | 'milestone' | 'amountFen' | 'ruleNumber' | 'facts' | 'computedBy' | 'approvedBy'
>;

/** The seal of a reward as it was approved. */
export const rewardSeal = (reward: Reward): string =>
  sha256({
    format: 1,
    id: reward.id,
    referralId: reward.referralId,
    projectId: reward.projectId,
    milestone: reward.milestone,
    amountFen: reward.amountFen,
    rule: reward.ruleNumber,
    facts: reward.facts,
    computedBy: reward.computedBy,
    approvedBy: reward.approvedBy,
  });

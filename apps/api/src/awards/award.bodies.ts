import {
  awardLimits,
  FileReferral,
  MoveReward,
  MoveStar,
  NominateStars,
  PartnerKind,
  ReferralFilter,
  ReferralShow,
  referralShows,
  StarFilter,
} from '@huoshui/contracts';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { IsDay, IsText, Left, LeftOrNull, PageQuery } from '../platform';

const PERIOD = /^\d{4}(-(0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/;

export class FileReferralBody implements FileReferral {
  @IsUUID()
  leadId!: string;

  @IsIn(Object.values(PartnerKind))
  partnerKind!: PartnerKind;

  @IsText(awardLimits.partnerName)
  partnerName!: string;

  @LeftOrNull()
  @IsText(awardLimits.note)
  note: string | null = null;
}

export class ReferralQuery extends PageQuery implements ReferralFilter {
  @Left()
  @IsUUID()
  leadId?: string;

  @Left()
  @IsIn(referralShows)
  show?: ReferralShow;
}

export class MoveRewardBody implements MoveReward {
  @IsIn(['approved', 'paid', 'withdrawn'])
  state!: MoveReward['state'];

  @LeftOrNull()
  @IsDay()
  paidOn: string | null = null;

  @LeftOrNull()
  @IsText(awardLimits.reference)
  reference: string | null = null;

  @LeftOrNull()
  @IsText(awardLimits.reason)
  reason: string | null = null;
}

export class MoveStarBody implements MoveStar {
  @IsIn(['approved', 'announced', 'withdrawn', 'revoked'])
  state!: MoveStar['state'];

  @LeftOrNull()
  @IsText(awardLimits.reason)
  reason: string | null = null;
}

export class StarPeriodQuery implements NominateStars {
  @Matches(PERIOD)
  period!: string;
}

export class NominateStarsBody extends StarPeriodQuery {}

export class StarQuery implements StarFilter {
  @Left()
  @Matches(PERIOD)
  period?: string;

  @Left()
  @IsUUID()
  rule?: string;
}

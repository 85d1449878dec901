import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { RankingModule } from '../ranking';
import { ComputeReward } from './compute-reward';
import { FileReferral } from './file-referral';
import { MoveReward } from './move-reward';
import { MoveStar } from './move-star';
import { NominateStars } from './nominate-stars';
import { ReferralRewardRow } from './referral-reward.row';
import { ReferralController } from './referral.controller';
import { ReferralRow } from './referral.row';
import { ReferralsReader } from './referrals.reader';
import { ActivateAwardRule } from './rules/activate-award-rule';
import { AwardRuleController } from './rules/award-rule.controller';
import { AwardRuleReader } from './rules/award-rule.reader';
import { AwardRuleRow } from './rules/award-rule.row';
import { ReviewAwardRule } from './rules/review-award-rule';
import { ChangeAwardRule, DraftAwardRule } from './rules/write-award-rule';
import { StarAwardRow } from './star-award.row';
import { StarScorer } from './star-scorer';
import { StarSheetsReader } from './star-sheets.reader';
import { StarController } from './star.controller';
import { StarsReader } from './stars.reader';

@Module({
  imports: [TypeOrmModule.forFeature([AwardRuleRow, ReferralRow, ReferralRewardRow, StarAwardRow]), RankingModule],
  controllers: [AwardRuleController, ReferralController, StarController],
  providers: [
    AwardRuleReader,
    DraftAwardRule,
    ChangeAwardRule,
    ReviewAwardRule,
    ActivateAwardRule,
    ReferralsReader,
    FileReferral,
    ComputeReward,
    MoveReward,
    StarScorer,
    StarsReader,
    StarSheetsReader,
    NominateStars,
    MoveStar,
  ],
  exports: [ComputeReward, MoveReward, NominateStars, MoveStar],
})
export class AwardsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AwardRuleRow } from './award-rule.row';
import { ComputeReward } from './compute-reward';
import { FileReferral } from './file-referral';
import { MoveReward } from './move-reward';
import { MoveStar } from './move-star';
import { NominateStars } from './nominate-stars';
import { ReferralRewardRow } from './referral-reward.row';
import { ReferralController } from './referral.controller';
import { ReferralRow } from './referral.row';
import { ReferralsReader } from './referrals.reader';
import { StarAwardRow } from './star-award.row';
import { StarController } from './star.controller';
import { StarsReader } from './stars.reader';

@Module({
  imports: [TypeOrmModule.forFeature([AwardRuleRow, ReferralRow, ReferralRewardRow, StarAwardRow])],
  controllers: [ReferralController, StarController],
  providers: [ReferralsReader, StarsReader, FileReferral, ComputeReward, MoveReward, NominateStars, MoveStar],
})
export class AwardsModule {}

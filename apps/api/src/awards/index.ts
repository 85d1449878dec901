export { ComputeReward } from './compute-reward';
export { loadReferrals } from './load-referrals';
export { AwardsModule } from './awards.module';
export { MoveReward } from './move-reward';
export { MoveStar } from './move-star';
export { NominateStars } from './nominate-stars';
export { removeAwards } from './remove-awards';
export { draftAwardRule } from './rules/write-award-rule';

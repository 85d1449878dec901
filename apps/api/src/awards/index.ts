export { loadReferrals } from './load-referrals';
export { AwardsModule } from './awards.module';
export { removeAwards } from './remove-awards';

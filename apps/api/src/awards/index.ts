export { AwardsModule } from './awards.module';
export { removeAwards } from './remove-awards';

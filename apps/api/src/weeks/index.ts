export { WeeksModule } from './weeks.module';

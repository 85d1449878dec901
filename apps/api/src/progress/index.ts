export { lastProgressDay, ProgressReader, reportedIn, type StandingProgress } from './progress.reader';
export { ProgressModule } from './progress.module';
export { loadProgress, type LoadedProgress } from './load-progress';
export { removeProgress } from './remove-progress';

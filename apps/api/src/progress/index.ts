export { lastProgressDay, ProgressReader, reportedIn, type StandingProgress } from './progress.reader';
export { ProgressEventsReader } from './progress-events.reader';
export { ProgressModule } from './progress.module';
export { loadProgress, type LoadedProgress } from './load-progress';
export { removeProgress } from './remove-progress';

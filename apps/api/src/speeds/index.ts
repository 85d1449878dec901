export { ProjectClockReader } from './project-clock.reader';
export { SpeedsModule } from './speeds.module';

export { escalateObstacles, EscalateObstacles } from './escalate-obstacles';
export { type LoadedHandOff, type LoadedObstacle, loadObstacles } from './load-obstacles';
export { ObstacleEventsReader } from './obstacle-events.reader';
export { ObstacleStoryReader, type OpenObstacles } from './obstacle-story.reader';
export { ObstacleReader } from './obstacle.reader';
export { ObstaclesModule } from './obstacles.module';
export { openObstaclesByProject } from './open-obstacles';
export { lastObstacleDays, type RunningObstacle, runningObstacles } from './running-obstacles';
export { removeDemoObstacles, removeImportedObstacles } from './remove-obstacles';

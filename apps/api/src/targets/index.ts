export { addTarget } from './set-target';
export { TargetReader } from './target.reader';
export { TargetsModule } from './targets.module';
export { removeTargets } from './remove-targets';

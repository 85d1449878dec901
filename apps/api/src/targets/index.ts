export { loadTargetFigures, loadTargetProposals } from './load-targets';
export { addTarget, putTargets, type WantedTarget } from './put-targets';
export { TargetReader } from './target.reader';
export { TargetsModule } from './targets.module';
export { removeTargets } from './remove-targets';

export { type InvestedMonth, investedByMonth } from './invested-by-month';
export { type KeyInvestment, keyInvestments } from './key-investments';
export { isKeyProject } from './is-key-project';
export { type KeyProjectFacts, KeyProjectFactsReader } from './key-project-facts.reader';
export { KeyProjectReader } from './key-project.reader';
export { KeyProjectsModule } from './key-projects.module';
export { KeySummaryReader } from './key-summary.reader';
export { type LoadedKeyProject, loadKeyProjects } from './load-key-projects';
export { removeKeyProjects } from './remove-key-projects';

import { job, Work } from '../platform';
import { inBatches } from './in-batches';

/** Which projects' standing milestones have changed. Who keeps something derived from them handles it. */
export const milestonesChanged = job<{ projectIds: string[] }>({
  name: 'projects.milestones-changed',
  identity: ({ projectIds }) => [projectIds.length, projectIds[0], projectIds.at(-1)].join(),
  attempts: 5,
});

/** Tells those above once this write has committed. */
export const tellMilestones = (work: Work, projectIds: readonly string[]): Promise<void> =>
  inBatches([...new Set(projectIds)].sort(), (batch) => work.enqueue(milestonesChanged, { projectIds: [...batch] }));

import { Day } from '../day';
import { Milestone, MILESTONES } from '../projects/milestone';
import { NeededFacts } from '../ranking/needed-facts';
import { spanOf } from '../ranking/span';
import { Weighing } from '../ranking/standings';

/** A bulletin tells of every milestone of the year and of the week, whatever the rules score. */
export function bulletinNeeds({ week, settings, asOf }: Weighing): NeededFacts {
  const year = spanOf('yearToDate', week, settings, asOf).from;
  const start = spanOf('week', week, settings, asOf).from;
  const from = start < year ? start : year;
  return Object.fromEntries(MILESTONES.map((milestone) => [milestone, from])) as Record<Milestone, Day>;
}

import { Day } from '../day';
import { Milestone, MILESTONES } from '../projects/milestone';
import { NeededFacts } from '../ranking/needed-facts';
import { reportedSpan, spanOf } from '../ranking/span';
import { Weighing } from '../ranking/standings';

/** A bulletin tells of every milestone of the year and of the period, whatever the rules score. */
export function bulletinNeeds(weighing: Weighing): NeededFacts {
  const year = spanOf('yearToDate', weighing).from;
  const start = reportedSpan(weighing).from;
  const from = start < year ? start : year;
  return Object.fromEntries(MILESTONES.map((milestone) => [milestone, from])) as Record<Milestone, Day>;
}

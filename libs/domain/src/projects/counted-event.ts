import { Day, daysBetween } from '../day';
import { Milestone, MilestoneDefinition, MILESTONES } from './milestone';
import { KnownFact, KnownProject } from './known-project';

/** What an item may count: a milestone, or a start so soon after the land acquisition that it counts as 拿地即开工. */
export const CountedEvent = { ...Milestone, StartOnLandAcquisition: 'startOnLandAcquisition' } as const;
export type CountedEvent = (typeof CountedEvent)[keyof typeof CountedEvent];

export const COUNTED_EVENTS: readonly CountedEvent[] = [...MILESTONES, CountedEvent.StartOnLandAcquisition];

/** True when the start came on the day of the acquisition or within the days that the definition allows after it. */
export function startsOnLandAcquisition(acquired: Day, started: Day, definition: MilestoneDefinition): boolean {
  if (started < acquired) return false;
  return daysBetween(acquired, started) <= definition.startOnLandAcquisitionDays;
}

/** The facts that make an event of a project, its own day first, or null when it has not happened. */
export function factsOf(
  event: CountedEvent,
  { facts }: KnownProject,
  definition: MilestoneDefinition,
): readonly [KnownFact, ...KnownFact[]] | null {
  if (event !== CountedEvent.StartOnLandAcquisition) {
    const fact = facts[event];
    return fact === undefined ? null : [fact];
  }
  const { landAcquisition, start } = facts;
  if (landAcquisition === undefined || start === undefined) return null;
  return startsOnLandAcquisition(landAcquisition.day, start.day, definition) ? [start, landAcquisition] : null;
}

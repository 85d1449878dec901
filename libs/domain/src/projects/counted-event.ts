import { Day, daysBetween } from '../day';
import { Milestone, MilestoneDefinition, MILESTONES } from './milestone';
import { KnownFact, KnownProject } from './known-project';
import { landEventDay } from './land-event';

/** What an item may count: a milestone, or a start so soon after the land acquisition that it counts as 拿地即开工. */
export const CountedEvent = { ...Milestone, StartOnLandAcquisition: 'startOnLandAcquisition' } as const;
export type CountedEvent = (typeof CountedEvent)[keyof typeof CountedEvent];

export const COUNTED_EVENTS: readonly CountedEvent[] = [...MILESTONES, CountedEvent.StartOnLandAcquisition];

/** True when the start came on the day of the event or within the days that the definition allows after it. */
export function startsOnLandAcquisition(
  event: Day | null,
  started: Day,
  { startOnLandAcquisition }: Pick<MilestoneDefinition, 'startOnLandAcquisition'>,
): boolean {
  if (event === null || started < event) return false;
  return daysBetween(event, started) <= startOnLandAcquisition.days;
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
  const from = landEventDay(definition.startOnLandAcquisition, landAcquisition.day, landAcquisition.paperDays);
  return startsOnLandAcquisition(from, start.day, definition) ? [start, landAcquisition] : null;
}

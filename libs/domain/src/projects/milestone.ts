import { Day } from '../day';
import { accept, Decision, refuse } from '../decision';

export const Milestone = {
  Signing: 'signing',
  Landing: 'landing',
  LandAcquisition: 'landAcquisition',
  Start: 'start',
  Production: 'production',
  FullCapacity: 'fullCapacity',
} as const;
export type Milestone = (typeof Milestone)[keyof typeof Milestone];

export const MILESTONES = Object.values(Milestone);

export const LandMode = {
  OwnLand: 'ownLand',
  NewSpace: 'newSpace',
  OldFactory: 'oldFactory',
  Office: 'office',
} as const;
export type LandMode = (typeof LandMode)[keyof typeof LandMode];

/** Which milestone may not come before which, as data: definitions differ between offices (domain.md §3). */
export interface MilestoneDefinition {
  readonly version: string;
  /** Pairs [earlier, later]: on one project the later one's day is never before the earlier one's. */
  readonly order: readonly (readonly [Milestone, Milestone])[];
  /** A milestone listed here can only be recorded when the other stands. */
  readonly needs: Readonly<Partial<Record<Milestone, readonly Milestone[]>>>;
  /** Start on land acquisition (拿地即开工): start within so many calendar days of the acquisition. */
  readonly startOnLandAcquisitionDays: number;
}

/**
 * The default: nothing precedes signing, production follows start. Land and registration may come in any order:
 * of the 96 land projects of 2022 many acquired land before the firm was registered.
 */
export const DEFAULT_MILESTONES: MilestoneDefinition = {
  version: 'zone-2022',
  order: [
    ['signing', 'landing'],
    ['signing', 'landAcquisition'],
    ['signing', 'start'],
    ['start', 'production'],
    ['production', 'fullCapacity'],
  ],
  needs: {
    landing: ['signing'],
    landAcquisition: ['signing'],
    start: ['signing'],
    production: ['start'],
    fullCapacity: ['production'],
  },
  startOnLandAcquisitionDays: 5,
};

export type MilestoneDays = Readonly<Partial<Record<Milestone, Day>>>;

/** Codes: `project.milestone.missing-before` {milestone, needs}, `project.milestone.order` {earlier, later}, `project.milestone.future`. */
export function milestoneOrder(
  days: MilestoneDays,
  today: Day,
  definition: MilestoneDefinition = DEFAULT_MILESTONES,
): Decision<MilestoneDays> {
  for (const milestone of MILESTONES) {
    const at = days[milestone];
    if (at === undefined) continue;
    if (at > today) return refuse('project.milestone.future', { milestone, day: at });
    const missing = (definition.needs[milestone] ?? []).find((needed) => days[needed] === undefined);
    if (missing) return refuse('project.milestone.missing-before', { milestone, needs: missing });
  }
  for (const [earlier, later] of definition.order) {
    const first = days[earlier];
    const second = days[later];
    if (first !== undefined && second !== undefined && second < first) {
      return refuse('project.milestone.order', { earlier, later, earlierDay: first, laterDay: second });
    }
  }
  return accept(days);
}

import { Day } from '../day';
import { accept, Decision, refuse } from '../decision';
import type { StartOnLandAcquisition } from './land-event';

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
export interface RecordingRules {
  /** Pairs [earlier, later]: on one project the later one's day is never before the earlier one's. */
  readonly order: readonly (readonly [Milestone, Milestone])[];
  /** A milestone listed here can only be recorded when the other stands. */
  readonly needs: Readonly<Partial<Record<Milestone, readonly Milestone[]>>>;
}

/** How the zone counts: a part of its definition profile. */
export interface MilestoneDefinition extends RecordingRules {
  readonly startOnLandAcquisition: StartOnLandAcquisition;
}

/**
 * The default: nothing precedes signing, production follows start. Land and registration may come in any order:
 * of the 96 land projects of 2022 many acquired land before the firm was registered.
 */
export const DEFAULT_MILESTONES: MilestoneDefinition = {
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
  startOnLandAcquisition: { days: 5, from: 'recorded' },
};

export type MilestoneDays = Readonly<Partial<Record<Milestone, Day>>>;

/** Codes: `project.milestone.missing-before` {milestone, needs}, `project.milestone.order` {earlier, later}, `project.milestone.future`. */
export function milestoneOrder(
  days: MilestoneDays,
  today: Day,
  rules: RecordingRules = DEFAULT_MILESTONES,
): Decision<MilestoneDays> {
  for (const milestone of MILESTONES) {
    const at = days[milestone];
    if (at === undefined) continue;
    if (at > today) return refuse('project.milestone.future', { milestone, day: at });
    const missing = (rules.needs[milestone] ?? []).find((needed) => days[needed] === undefined);
    if (missing) return refuse('project.milestone.missing-before', { milestone, needs: missing });
  }
  for (const [earlier, later] of rules.order) {
    const first = days[earlier];
    const second = days[later];
    if (first !== undefined && second !== undefined && second < first) {
      return refuse('project.milestone.order', { earlier, later, earlierDay: first, laterDay: second });
    }
  }
  return accept(days);
}

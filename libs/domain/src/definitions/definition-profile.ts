import { StartOnLandAcquisition } from '../projects/land-event';
import { Milestone, RecordingRules } from '../projects/milestone';
import { PaperKind } from '../projects/paper-kind';

/** Whose answer it is: the zone's own, by which it ranks; what the city asks; what the statistics bureau takes. */
export const DefinitionKey = { Zone: 'zone', City: 'city', Statistics: 'statistics' } as const;
export type DefinitionKey = (typeof DefinitionKey)[keyof typeof DefinitionKey];

export const DEFINITION_KEYS = Object.values(DefinitionKey);

/** When one milestone is met under a profile, and on which day. */
export interface MilestoneRule {
  /** Groups of alternatives: from each group at least one verified paper. No group: the verified record is enough. */
  readonly requires: readonly (readonly PaperKind[])[];
  /** The papers whose own day is the milestone's day, the earliest verified one; the recorded day where there is none. */
  readonly dayFrom: readonly PaperKind[];
  /** Whether a verified ledger row stands for all the papers. */
  readonly ledgerSuffices: boolean;
}

/** A definition profile (口径): what an office takes for signed, landed, started and so on. Data, in versions. */
export interface DefinitionBody {
  readonly milestones: Readonly<Record<Milestone, MilestoneRule>>;
  readonly startOnLandAcquisition: StartOnLandAcquisition;
  /** Of the zone alone, for only the zone records: which milestone may not come before which. */
  readonly recording: RecordingRules | null;
  /** Where the definition comes from, for those who read it. */
  readonly notes: string;
}

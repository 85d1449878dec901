import { TargetMeasure, TargetUnit } from '@huoshui/domain';
import { TeamRef } from './identity';

/** A year's target of a team, or of the whole zone when the team is null. Whole projects, or 分. */
export interface TargetView {
  id: string;
  year: number;
  team: TeamRef | null;
  measure: TargetMeasure;
  unit: TargetUnit;
  /** Null once it is withdrawn; weeks before the withdrawal still know it. */
  value: number | null;
  /** Instant from which the value counts. */
  knownFrom: string;
  version: number;
}

export interface SetTarget {
  year: number;
  teamId: string | null;
  measure: TargetMeasure;
  value: number;
  /** For history: the day from whose 00:00 the target counts as known. Today when left out; never in the future. */
  knownFrom?: string;
}

export interface ChangeTarget {
  value: number | null;
}

export interface TargetFilter {
  year: number;
}

export const targetLimits = { firstYear: 2000, lastYear: 2100 } as const;

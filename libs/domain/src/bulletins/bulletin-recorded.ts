import { Day } from '../day';
import { VersionedArrangement } from './arrangement';

/**
 * What a bulletin was given when it was compiled, beside what is computed of facts: its arrangement, the state of other
 * rooms on the last day of its period, and what was written by hand. Sealed as it stands; replay takes it over.
 */
export interface BulletinRecorded {
  readonly arrangement: VersionedArrangement;
  readonly lights: RecordedLights;
  readonly stuck: Recorded<RecordedObstacle>;
  readonly leads: readonly RecordedLeads[];
  readonly orders: Recorded<RecordedOrder>;
  readonly notable: readonly NotableItem[];
}

/** The first of so many. */
export interface Recorded<T> {
  readonly total: number;
  readonly items: readonly T[];
}

/** Lines that are kept of a block whose arrangement asks for all. */
export const MOST_RECORDED = 100;

export interface RecordedLights extends Recorded<RecordedLight> {
  /** The day's lights had been computed; false before the zone had lights. */
  readonly known: boolean;
  readonly teams: readonly { readonly team: string; readonly red: number; readonly yellow: number }[];
}

export interface RecordedLight {
  readonly projectId: string;
  readonly code: string;
  readonly name: string;
  readonly team: string;
  /** Titles of the rules that are red, in force that day. */
  readonly reasons: readonly string[];
  /** The earliest day on which one of them turned red. */
  readonly since: Day;
}

export interface RecordedObstacle {
  readonly obstacleId: string;
  readonly code: string;
  readonly title: string;
  readonly projectId: string | null;
  /** The project's name, or the firm's. */
  readonly of: string;
  readonly department: string | null;
  readonly dueOn: Day;
}

/** Leads of a team that were open and, of these, without a follow-up for too long. */
export interface RecordedLeads {
  readonly team: string;
  readonly open: number;
  readonly stale: number;
  /** Days since the last follow-up of the one that waits longest; null when none is stale. */
  readonly longest: number | null;
}

export interface RecordedOrder {
  readonly orderId: string;
  readonly number: string;
  readonly title: string;
  readonly owner: string;
  readonly deadline: Day;
}

/** Chosen by hand from the projects, or typed. */
export interface NotableItem {
  readonly projectId: string | null;
  readonly name: string | null;
  readonly text: string;
}

export const notableLimits = { items: 20, text: 300 } as const;

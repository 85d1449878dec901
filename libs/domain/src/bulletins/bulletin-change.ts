import { Day } from '../day';
import { Milestone } from '../projects/milestone';
import { Period } from '../periods';
import { AdjustmentKind } from './changes/fact-steps';

/** Points at the rule set's decimals, with their sign. */
export interface BulletinEffect {
  readonly teamId: string;
  readonly team: string;
  readonly total: string;
  /** Items without an effect are left out. */
  readonly items: readonly { readonly title: string; readonly points: string }[];
}

/** Something of an earlier period that became known, was taken back or corrected only in this one. */
export interface BulletinAdjustment {
  readonly kind: AdjustmentKind;
  readonly projectId: string;
  readonly code: string;
  readonly name: string;
  /** The lead team. */
  readonly team: string;
  /** Null where the project's terms changed. */
  readonly milestone: Milestone | null;
  /** The business day of the fact that is taken in, or was taken back. */
  readonly day: Day | null;
  /** The day that was counted before, where another stands in its place. */
  readonly was: Day | null;
  /** The week, month or year, as the bulletin is of one, that the day lies in. */
  readonly period: Period | null;
  /** What the points of the one before would have been more or less; null where there were too many to weigh each by itself. */
  readonly effects: readonly BulletinEffect[] | null;
}

/** Where a team's change of points comes from; the three parts sum to the change. */
export interface BulletinChange {
  readonly teamId: string;
  readonly team: string;
  readonly change: string;
  /** Facts whose day lies in the period. */
  readonly news: string;
  readonly adjustments: string;
  /** Windows and targets that moved with time, other rules, points that depend on other teams. */
  readonly other: string;
}

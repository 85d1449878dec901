import { WeekForm } from '@huoshui/domain';
import { PersonRef } from './identity';

/** A change of the reporting week as it was decided. */
export interface WeekVersionView extends WeekForm {
  id: string;
  /** The first day on which weeks have this form. */
  from: string;
  reason: string;
  by: PersonRef;
  at: string;
  withdrawnBy: PersonRef | null;
  withdrawnAt: string | null;
}

export interface WeekSettingsView {
  /** What the zone began with. */
  base: WeekForm;
  /** The newest first, withdrawn ones among them. */
  versions: WeekVersionView[];
  /** Last day of the last period whose bulletin is frozen; null: there is none. */
  frozenUntil: string | null;
}

/** Another form of the week, from a day that has its first weekday and lies in a week that has not begun. */
export interface ChangeWeek extends WeekForm {
  from: string;
  reason: string;
}

export const weekLimits = { reason: 200, cutoffHours: 48 } as const;

export const weekRefusals = {
  'week.change.waiting': 409,
  'week.change.weekday': 422,
  'week.change.same': 409,
  'week.change.early': 409,
  'week.change.far': 422,
  'week.change.begun': 409,
} as const;

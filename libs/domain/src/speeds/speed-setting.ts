import { accept, Decision, refuse } from '../decision';
import { APPROVAL_KINDS, ApprovalKind } from '../schedules/schedule-template';
import { Speed, SPEEDS } from './speed';

/** What speeds are held against. Data with versions: an office that changes a standard keeps the old one. */
export interface SpeedSetting {
  /** Calendar days in which a speed should be done; null: no standard. */
  readonly standards: Readonly<Record<Speed, number | null>>;
  /** Calendar days that an approval took before, the yardstick of "−50 %"; null: not known. */
  readonly baselines: Readonly<Record<ApprovalKind, number | null>>;
}

/**
 * Defaults, marked as such until the office sets its own: the sources name neither standards nor baselines. The baselines are
 * about twice what the shipped template of own land promises (40, 30 and 40 working days): who keeps to it shows the
 * "近 50 %" of the zone's report, who is slower shows less.
 */
export const DEFAULT_SPEED_SETTING: SpeedSetting = {
  standards: {
    assess: 3,
    sign: 60,
    land: 30,
    start: 90,
    produce: 365,
    fullCapacity: 365,
    startOnLand: 5,
    whole: 540,
  },
  baselines: { detailedPlan: 120, landUsePlan: 90, landApplication: 120 },
};

export const MOST_SPEED_DAYS = 3_650;

const sound = (days: number | null): boolean =>
  days === null || (Number.isSafeInteger(days) && days >= 0 && days <= MOST_SPEED_DAYS);

/** Whole days from 0 to ten years; a baseline is more than 0. Code: `speed.setting.invalid` {field}. */
export function speedSetting(setting: SpeedSetting): Decision<SpeedSetting> {
  const standard = SPEEDS.find((speed) => !sound(setting.standards[speed]));
  if (standard) return refuse('speed.setting.invalid', { field: standard });
  const baseline = APPROVAL_KINDS.find((kind) => !sound(setting.baselines[kind]) || setting.baselines[kind] === 0);
  return baseline ? refuse('speed.setting.invalid', { field: baseline }) : accept(setting);
}

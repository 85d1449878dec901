import { ApprovalKind, LandMode, Speed, SpeedReading, SpeedSetting } from '@huoshui/domain';
import { PersonRef } from './identity';
import { ProjectView } from './projects';

export const speedRefusals = {
  'speed.setting.invalid': 422,
  'speed.period.invalid': 422,
} as const;

export const speedLimits = { reason: 200, days: 3_660 } as const;

/** By what the zone's figures are told apart. Bands: below 1亿, 1–10亿, 10亿 and more. */
export const speedGroupings = ['team', 'band', 'industry', 'landMode'] as const;
export type SpeedGrouping = (typeof speedGroupings)[number];

export const amountBands = ['below1Yi', 'from1Yi', 'from10Yi'] as const;
export type AmountBand = (typeof amountBands)[number];

/** How long those took that ended in the period; days are calendar days. */
export interface SpeedFigure {
  /** Counted projects (for `assess`: leads) that ended in the period. */
  count: number;
  /** Twice the median, since it may end in a half. */
  medianHalves: number | null;
  p90: number | null;
  /** Of `count`, those within the standard; null where there is no standard. */
  within: number | null;
  /** Ended before they began (registered after the works began): not timed. */
  reversed: number;
  pastCount: number;
  pastMedianHalves: number | null;
  /** Median against the past's, in thousandths: −500 is half the time. */
  change: number | null;
}

export interface SpeedGroup {
  /** A team's id, a band, an industry or a land mode; null for what has none, and for the zone. */
  key: string | null;
  /** A team's name. */
  name: string | null;
  speeds: Record<Speed, SpeedFigure>;
}

export interface ApprovalFigure {
  approval: ApprovalKind;
  count: number;
  medianHalves: number | null;
  p90: number | null;
  /** The days that it took before, from the setting. */
  baseline: number | null;
  /** Median against the baseline, in thousandths. */
  change: number | null;
}

export interface SpeedsView {
  from: string;
  to: string;
  /** The same span a year before. */
  past: { from: string; to: string };
  by: SpeedGrouping;
  zone: SpeedGroup;
  groups: SpeedGroup[];
  approvals: ApprovalFigure[];
  setting: SpeedSettingView;
}

export interface SpeedFilter {
  /** Both days belong to the period; left out: this year until today. */
  from?: string;
  to?: string;
  by?: SpeedGrouping;
  teamId?: string;
  landMode?: LandMode;
  leastFen?: number;
}

/** The projects behind a figure, the slowest first. */
export interface SpeedRowsFilter extends Omit<SpeedFilter, 'by'> {
  speed: Exclude<Speed, 'assess'>;
  industry?: string;
  belowFen?: number;
  cursor?: string;
  limit?: number;
}

export interface SpeedRow {
  /** The project's. */
  id: string;
  project: ProjectView;
  from: string;
  to: string;
  days: number;
}

/** A version of the setting; number 0 is the default that was shipped. */
export interface SpeedSettingView extends SpeedSetting {
  version: number;
  reason: string | null;
  at: string | null;
  by: PersonRef | null;
}

export interface ChangeSpeedSetting extends SpeedSetting {
  reason: string;
}

/** One project's clock as of today. */
export interface ProjectClockView {
  asOf: string;
  readings: SpeedReading[];
  setting: SpeedSettingView;
}

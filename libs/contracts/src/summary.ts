import { LandEvent } from '@huoshui/domain';
import { TeamRef } from './identity';
import { ProjectView } from './projects';

/** A rate never travels alone: domain.md §3. */
export interface Rate {
  numerator: number;
  denominator: number;
  /** The key of its definition's sentence. */
  definition: string;
}

export interface SummaryFigures {
  signed: number;
  amountFen: number;
  atLeast1Yi: number;
  atLeast10Yi: number;
  landed: number;
  started: number;
  produced: number;
  startOnLandAcquisition: number;
  startRate: Rate;
  productionRate: Rate;
}

export interface MonthFigures {
  month: string;
  signed: number;
  landed: number;
  started: number;
  produced: number;
  amountFen: number;
}

/** A year as of a day: distinct counted projects signed in the year, on or before the day. */
export interface SummaryView {
  year: number;
  asOf: string;
  zone: SummaryFigures;
  byTeam: { team: TeamRef; figures: SummaryFigures }[];
  months: MonthFigures[];
  /** Signed below the threshold: kept, not counted. */
  belowThreshold: number;
  /** Facts that wait for verification and so do not count. */
  unverified: number;
  /** The zone's definition in force on the day: by which days and from which event 拿地即开工 counts. */
  definition: { name: string; number: number; days: number; from: LandEvent };
  years: number[];
}

export const summaryFigures = [
  'signed',
  'atLeast1Yi',
  'atLeast10Yi',
  'landed',
  'started',
  'produced',
  'startOnLandAcquisition',
  'belowThreshold',
] as const;
export type SummaryFigure = (typeof summaryFigures)[number];

/** Every figure opens to its rows: same year, day, team and month as the figure. */
export interface SummaryRowsFilter {
  year: number;
  asOf: string;
  figure: SummaryFigure;
  teamId?: string;
  month?: string;
  cursor?: string;
  limit?: number;
}

export type SummaryRow = ProjectView;

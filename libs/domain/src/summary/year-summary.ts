import { Day, firstDayOfYear, lastDayOfYear, Month, monthOf, monthsOf } from '../day';
import { fen, Fen, ONE_YI, PROJECT_THRESHOLD, TEN_YI } from '../money';
import { startsOnLandAcquisition } from '../projects/counted-event';
import { landEventDay, LandPaperDays } from '../projects/land-event';
import { DEFAULT_MILESTONES, MilestoneDays, MilestoneDefinition } from '../projects/milestone';

/** A project as a year's summary reads it: whole, under its lead team, with the days of its verified milestones. */
export interface SummaryProject {
  readonly amountFen: number;
  readonly leadTeamId: string;
  readonly days: MilestoneDays;
  /** Own days of the acquisition's verified papers, where the definition counts from one of them. */
  readonly landPapers?: LandPaperDays;
}

export interface YearFigures {
  readonly signed: number;
  readonly amountFen: Fen;
  readonly atLeast1Yi: number;
  readonly atLeast10Yi: number;
  readonly landed: number;
  readonly started: number;
  readonly produced: number;
  readonly startOnLandAcquisition: number;
}

export interface MonthCounts {
  readonly month: Month;
  readonly signed: number;
  readonly amountFen: Fen;
  readonly landed: number;
  readonly started: number;
  readonly produced: number;
}

export interface YearSummary {
  readonly zone: YearFigures;
  readonly byTeam: ReadonlyMap<string, YearFigures>;
  readonly months: readonly MonthCounts[];
  /** Signed in the year below the threshold: kept, not counted. */
  readonly belowThreshold: number;
}

const nothing: YearFigures = {
  signed: 0,
  amountFen: fen(0),
  atLeast1Yi: 0,
  atLeast10Yi: 0,
  landed: 0,
  started: 0,
  produced: 0,
  startOnLandAcquisition: 0,
};

/**
 * A year as of a day. Its cohort are the projects of at least 1 000 万元 signed in the year on or before the day; every
 * other figure is read within the cohort, so that a rate's numerator is a part of its denominator (domain.md §3).
 * @param asOf a day of the year, or later: then the whole year with what happened to its cohort since
 */
export function yearSummary(
  projects: Iterable<SummaryProject>,
  year: number,
  asOf: Day,
  definition: MilestoneDefinition = DEFAULT_MILESTONES,
): YearSummary {
  const [first, last] = [firstDayOfYear(year), lastDayOfYear(year)];
  const cohort: SummaryProject[] = [];
  let belowThreshold = 0;
  for (const project of projects) {
    const signed = project.days.signing;
    if (signed === undefined || signed < first || signed > last || signed > asOf) continue;
    if (project.amountFen >= PROJECT_THRESHOLD) cohort.push(project);
    else belowThreshold++;
  }
  const byTeam = new Map<string, YearFigures>();
  let zone = nothing;
  for (const project of cohort) {
    zone = add(zone, project, asOf, definition);
    byTeam.set(project.leadTeamId, add(byTeam.get(project.leadTeamId) ?? nothing, project, asOf, definition));
  }
  return { zone, byTeam, months: monthsOf(year).map((month) => monthCounts(cohort, month, asOf)), belowThreshold };
}

function add(
  sum: YearFigures,
  { amountFen, days, landPapers }: SummaryProject,
  asOf: Day,
  definition: MilestoneDefinition,
) {
  const one = (yes: boolean): number => (yes ? 1 : 0);
  const by = (at: Day | undefined): boolean => at !== undefined && at <= asOf;
  const { landAcquisition, start } = days;
  const from = landAcquisition && landEventDay(definition.startOnLandAcquisition, landAcquisition, landPapers);
  const atOnce = from && start && by(start) && startsOnLandAcquisition(from, start, definition);
  return {
    signed: sum.signed + 1,
    amountFen: fen(sum.amountFen + amountFen),
    atLeast1Yi: sum.atLeast1Yi + one(amountFen >= ONE_YI),
    atLeast10Yi: sum.atLeast10Yi + one(amountFen >= TEN_YI),
    landed: sum.landed + one(by(days.landing)),
    started: sum.started + one(by(start)),
    produced: sum.produced + one(by(days.production)),
    startOnLandAcquisition: sum.startOnLandAcquisition + one(Boolean(atOnce)),
  };
}

function monthCounts(cohort: readonly SummaryProject[], month: Month, asOf: Day): MonthCounts {
  const within = (at: Day | undefined): boolean => at !== undefined && at <= asOf && monthOf(at) === month;
  const signed = cohort.filter(({ days }) => within(days.signing));
  return {
    month,
    signed: signed.length,
    amountFen: fen(signed.reduce((sum, { amountFen }) => sum + amountFen, 0)),
    landed: cohort.filter(({ days }) => within(days.landing)).length,
    started: cohort.filter(({ days }) => within(days.start)).length,
    produced: cohort.filter(({ days }) => within(days.production)).length,
  };
}

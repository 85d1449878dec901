import { TeamStanding } from './team-standing';
import { Tallies } from './measures/measured';
import { PartPlan, planParts } from './scoring/part-plan';
import { PartScores, scorePart, SubjectStanding } from './scoring/score-part';
import { gather, Sources } from './scoring/sources';
import { Weighing } from './weighing';
import { Subject } from './who';

export type { Ranked, TeamStanding } from './team-standing';
export type { Weighing } from './weighing';
export type { ItemStanding } from './scoring/score-items';

export type RankedTeam = Subject;

/** An officer of a team. */
export interface RankedPerson extends Subject {
  readonly teamId: string | null;
}

export interface StandingsInput extends Weighing, Sources {
  readonly teams: readonly RankedTeam[];
  /** Whoever is scored where the rules score persons. */
  readonly persons?: readonly RankedPerson[];
}

/** What was gathered for teams and for persons. */
export interface PeriodTallies {
  readonly team: Tallies;
  readonly person: Tallies | null;
}

export interface PeriodScores {
  readonly teams: PartScores;
  /** Null where the rules score teams only. */
  readonly persons: PartScores | null;
}

/**
 * The first step: reads what was known once and keeps sums. They hold for every rule set that measures the same things,
 * so a draft with other points, weights or groups is scored by `scorePeriod` alone.
 */
export function tallyPeriod(weighing: Omit<Weighing, 'targets'>, sources: Sources): PeriodTallies {
  const [team, person] = planParts(weighing);
  return { team: tallied(team, sources, weighing), person: person ? tallied(person, sources, weighing) : null };
}

const tallied = (plan: PartPlan | undefined, sources: Sources, weighing: Omit<Weighing, 'targets'>): Tallies =>
  plan === undefined ? new Map() : gather(plan, sources, weighing);

/** The second step: points, groups, ranks and lists from the sums; every figure that the points come from goes along. */
export function scorePeriod(
  weighing: Weighing,
  tallies: PeriodTallies,
  { teams, persons = [] }: Pick<StandingsInput, 'teams' | 'persons'>,
): PeriodScores {
  const [team, person] = planParts(weighing);
  const ofTeams = team ? scorePart(team, tallies.team, teams, weighing) : NOBODY;
  return {
    teams: ofTeams,
    persons: person ? scorePart(person, tallies.person ?? new Map(), persons, weighing, ofTeams.rows) : null,
  };
}

const NOBODY: PartScores = { rows: [], lists: [] };

/** A period of teams and persons: a pure function of what was known at the cut-off, the rules, the targets and the calendar. */
export const periodScores = (input: StandingsInput): PeriodScores =>
  scorePeriod(input, tallyPeriod(input, input), input);

/**
 * The teams' standings of a period, first rank first. One pass over the projects. Unless the rules give the total a base,
 * a coefficient or bounds, the points of a team's items sum exactly to its total.
 */
export const standings = (input: StandingsInput): TeamStanding[] => periodScores(input).teams.rows.map(teamStanding);

export const teamStanding = ({ subjectId, ...row }: SubjectStanding): TeamStanding => ({ teamId: subjectId, ...row });

export type { PartScores, SubjectStanding } from './scoring/score-part';

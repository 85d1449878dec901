import { Day } from '../day';
import { KnownProject } from '../projects/known-project';
import { DEFAULT_MILESTONES, MilestoneDefinition } from '../projects/milestone';
import { Target } from '../targets/target';
import { timeProgress } from '../targets/time-progress';
import { Week, WeekSettings } from '../weeks/week';
import { award, Award, AwardContext } from './award';
import { Fraction } from './fraction';
import { rank, Ranked } from './rank';
import { ItemReader, readerOf, Reading } from './reading';
import { RuleItem, RuleSet } from './rule-set';
import { countedYear, spanOf } from './span';
import { portions, Tally } from './tally';

export interface RankedTeam {
  readonly id: string;
  /** The zone's own order of its teams: the last word inside a tie, so that a new name moves nobody. */
  readonly order: number;
}

/** The rules and the calendar of one week. */
export interface Weighing {
  readonly ruleSet: RuleSet;
  readonly week: Week;
  readonly settings: WeekSettings;
  /** The day up to which the week is read: its last day, or today while it runs. */
  readonly asOf: Day;
  readonly targets: readonly Target[];
  readonly definition?: MilestoneDefinition;
}

export interface StandingsInput extends Weighing {
  readonly teams: readonly RankedTeam[];
  /** By the terms and facts known at the cut-off, each project once, in any order. */
  readonly projects: Iterable<KnownProject>;
}

export interface ItemStanding extends Award {
  readonly key: string;
}

export interface TeamStanding extends Ranked {
  readonly items: readonly ItemStanding[];
}

/**
 * The standings of a week, first rank first: a pure function of what was known at the cut-off, the rule set, the
 * targets and the calendar. One pass over the projects. The points of a team's items sum exactly to its total.
 */
export function standings(input: StandingsInput): TeamStanding[] {
  const { ruleSet, teams } = input;
  const lanes = gather(input);
  const scored = teams.map((team) => {
    const items = lanes.map(({ item, tallies }): ItemStanding => {
      const given = award(item, tallies.get(team.id) ?? new Tally(), contextOf(input, item, team.id));
      return { key: item.key, ...given, points: settled(ruleSet, given.points) };
    });
    return { team, items, total: Fraction.sum(items.map((item) => item.points)) };
  });
  return rank(scored, ruleSet.tieBreakers);
}

/** An item's points as they enter the total. */
export const settled = ({ rounding }: RuleSet, points: Fraction): Fraction =>
  rounding.at === 'item' ? points.rounded(rounding.decimals) : points;

/** How an item reads a project of this week. */
export const readerFor = ({ week, settings, asOf, definition }: Weighing, item: RuleItem): ItemReader =>
  readerOf(item, spanOf(item.window, week, settings, asOf), definition ?? DEFAULT_MILESTONES);

/** What an item's award needs beside the tally: the team's target and the time that has elapsed. */
export function contextOf({ week, asOf, targets }: Weighing, { method }: RuleItem, teamId: string): AwardContext {
  const progress = timeProgress(countedYear(week, asOf), asOf);
  if (method.kind !== 'completion') return { target: null, progress };
  const own = targets.find((target) => target.teamId === teamId && target.measure === method.target);
  return { target: own?.value ?? null, progress };
}

interface Lane {
  readonly item: RuleItem;
  readonly read: ItemReader;
  readonly tallies: Map<string, Tally>;
}

function gather(input: StandingsInput): Lane[] {
  const lanes = input.ruleSet.items.map((item): Lane => ({
    item,
    read: readerFor(input, item),
    tallies: new Map<string, Tally>(),
  }));
  for (const project of input.projects) {
    for (const lane of lanes) {
      const reading = lane.read(project);
      if (reading !== null) add(lane, project, reading);
    }
  }
  return lanes;
}

function add({ item, tallies }: Lane, project: KnownProject, reading: Reading): void {
  for (const { teamId, basisPoints } of portions(item.division, project)) {
    let tally = tallies.get(teamId);
    if (tally === undefined) tallies.set(teamId, (tally = new Tally()));
    tally.add(item.measure, project, basisPoints, reading);
  }
}

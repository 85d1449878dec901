import { KnownProject } from '../projects/known-project';
import { DEFAULT_MILESTONES } from '../projects/milestone';
import { Fraction } from '../ranking/fraction';
import { cutoffOf, periodKind } from '../periods';
import { countedYear, reportedSpan, spanOf } from '../ranking/span';
import { shownPoints } from '../ranking/settled';
import { Listing } from '../ranking/lists/listings';
import { periodScores, StandingsInput, TeamStanding, teamStanding, Weighing } from '../ranking/standings';
import { TeamKind } from '../teams/team-kind';
import { timeProgress } from '../targets/time-progress';
import { BulletinBasis, EDITION } from './bulletin-basis';
import { incomparable, Incomparable } from './incomparable';
import { BulletinContent, BulletinGroupPlace, BulletinList, BulletinStanding } from './bulletin-content';
import { toldChanges } from './changes/told-changes';
import { newEntries } from './new-entries';
import { yearTotals } from './year-totals';

export interface NamedTeam {
  readonly id: string;
  readonly name: string;
  readonly order: number;
  readonly kind?: TeamKind;
}

/** A row of the standings that were published (or would have been) the period before. */
export interface PublishedStanding {
  readonly teamId: string;
  readonly rank: number;
  readonly group?: { readonly key: string; readonly rank: number };
  /** As shown: "12.50". */
  readonly total: string;
}

export interface BulletinInput extends Weighing, Pick<StandingsInput, 'activities' | 'entries'> {
  readonly ruleSetVersion: number;
  readonly definitionVersion?: { readonly version: number; readonly name: string };
  readonly teams: readonly NamedTeam[];
  readonly projects: readonly KnownProject[];
  /** Null where points begin anew, so that there is nothing to move against. */
  readonly previous: readonly PublishedStanding[] | null;
  readonly basis?: BulletinBasis;
  /** The period before by its own rules and knowledge, to tell where changes come from; null or left out when there is none. */
  readonly before?: StandingsInput | null;
}

/** The bulletin of a week, a month or a year, from what was known at its cut-off and nothing else: the same input gives the same canonical JSON. */
export function compileBulletin(input: BulletinInput): BulletinContent {
  const { ruleSet, period, settings, asOf, projects } = input;
  const names = new Map(input.teams.map((team) => [team.id, team.name]));
  const year = spanOf('yearToDate', input);
  const own = reportedSpan(input);
  const progress = timeProgress(countedYear(period, asOf), asOf);
  const scores = periodScores(input).teams;
  const { lists } = scores;
  const ranked = scores.rows.map(teamStanding);
  const apart = apartFrom(input);
  const rows = ranked.map((row) => published(row, input, names, apart));
  return {
    format: 3,
    period,
    year: countedYear(period, asOf),
    from: own.from,
    to: own.to,
    cutoff: cutoffOf(period, settings).toISOString(),
    ruleSet: { version: input.ruleSetVersion, name: ruleSet.name },
    ...(input.definitionVersion && { definition: input.definitionVersion }),
    items: ruleSet.items.map(({ key, title }) => ({ key, title })),
    standings: rows,
    ...(ruleSet.groups && { groups: ruleSet.groups.map(({ key, title }) => ({ key, title })) }),
    ...(lists.length > 0 && { lists: lists.map((list) => listed(list, ranked, input, names)) }),
    ...newEntries(projects, { kind: periodKind(period), year, own, names }),
    timeProgress: { ...progress, percent: Fraction.of(progress.elapsed * 100, progress.days).shown(1) },
    totals: yearTotals({
      projects,
      targets: input.targets,
      year,
      period: own,
      progress,
      definition: input.definition ?? DEFAULT_MILESTONES,
    }),
    ...(apart && { incomparable: apart }),
    ...(input.before && toldChanges(input.before, input, rows, names)),
    ...(input.basis && { basis: input.basis }),
  };
}

/** What is not compared, where something is. */
function apartFrom(input: BulletinInput): Incomparable | null {
  const { basis, before, previous } = input;
  if (basis?.edition !== EDITION || !basis.before || !before || previous === null) return null;
  return incomparable(
    { versions: basis, weighing: input, teams: input.teams },
    { versions: basis.before, weighing: before, teams: before.teams },
  );
}

function published(
  row: TeamStanding,
  { ruleSet, previous, basis }: BulletinInput,
  names: ReadonlyMap<string, string>,
  apart: Incomparable | null,
): BulletinStanding {
  const before = previous?.find((one) => one.teamId === row.teamId) ?? null;
  const total = shownPoints(ruleSet, row.total);
  const gained =
    before && !apart?.points.length && Fraction.decimal(Number(total)).minus(Fraction.decimal(Number(before.total)));
  return {
    teamId: row.teamId,
    team: names.get(row.teamId) ?? row.teamId,
    rank: row.rank,
    ...(row.group !== null && {
      group: placeInGroup(row.group, row.groupRank, basis, apart?.groups.includes(row.group) ? null : before),
    }),
    total,
    points: row.items.map((item) => shownPoints(ruleSet, item.points)),
    previousRank: before?.rank ?? null,
    movement: before ? before.rank - row.rank : null,
    change: gained ? gained.shown(ruleSet.rounding.decimals) : null,
    tiedWith: (row.tie?.with ?? []).map((id) => names.get(id) ?? id),
  };
}

/** A team that was in another group the period before, or in one of other teams, has nothing to be compared with. */
function placeInGroup(
  key: string,
  rank: number,
  basis: BulletinBasis | undefined,
  before: PublishedStanding | null,
): BulletinGroupPlace {
  if (basis?.edition === undefined) return { key, rank };
  const previousRank = before?.group?.key === key ? before.group.rank : null;
  return { key, rank, previousRank, movement: previousRank === null ? null : previousRank - rank };
}

function listed(
  { title, colour, subjects }: Listing,
  rows: readonly TeamStanding[],
  { ruleSet }: BulletinInput,
  names: ReadonlyMap<string, string>,
): BulletinList {
  const on = new Set(subjects.filter((subject) => subject.listed).map(({ subjectId }) => subjectId));
  const teams = rows
    .filter(({ teamId }) => on.has(teamId))
    .map(({ teamId, rank, total }) => ({
      team: names.get(teamId) ?? teamId,
      rank,
      total: shownPoints(ruleSet, total),
    }));
  return { title, colour, teams };
}

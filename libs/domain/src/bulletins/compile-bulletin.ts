import { KnownProject } from '../projects/known-project';
import { DEFAULT_MILESTONES, Milestone } from '../projects/milestone';
import { Fraction } from '../ranking/fraction';
import { countedYear, spanOf } from '../ranking/span';
import { shownPoints } from '../ranking/settled';
import { Listing } from '../ranking/lists/listings';
import { StandingsInput, TeamStanding, teamStanding, Weighing, weekScores } from '../ranking/standings';
import { isCounted } from '../projects/counting-filter';
import { TeamKind } from '../teams/team-kind';
import { timeProgress } from '../targets/time-progress';
import { cutoffOf } from '../weeks/week';
import { BulletinBasis } from './bulletin-basis';
import { BulletinContent, BulletinEntry, BulletinGroupPlace, BulletinList, BulletinStanding } from './bulletin-content';
import { toldChanges } from './changes/told-changes';
import { yearTotals } from './year-totals';

export interface NamedTeam {
  readonly id: string;
  readonly name: string;
  readonly order: number;
  readonly kind?: TeamKind;
}

/** A row of the standings that were published (or would have been) a week before. */
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
  /** Null in the first week of a year: points begin anew, so there is nothing to move against. */
  readonly previous: readonly PublishedStanding[] | null;
  readonly basis?: BulletinBasis;
  /** The week before by its own rules and knowledge, to tell where changes come from; null or left out when there is none. */
  readonly before?: StandingsInput | null;
}

/** A week's bulletin, from what was known at its cut-off and nothing else: the same input gives the same canonical JSON. */
export function compileBulletin(input: BulletinInput): BulletinContent {
  const { ruleSet, week, settings, asOf, projects } = input;
  const names = new Map(input.teams.map((team) => [team.id, team.name]));
  const year = spanOf('yearToDate', week, settings, asOf);
  const inWeek = spanOf('week', week, settings, asOf);
  const progress = timeProgress(countedYear(week, asOf), asOf);
  const scores = weekScores(input).teams;
  const { lists } = scores;
  const ranked = scores.rows.map(teamStanding);
  const rows = ranked.map((row) => published(row, input, names));
  const news = (milestone: Milestone) => entries(projects, milestone, { year, inWeek, names });
  return {
    format: input.basis ? 2 : 1,
    week,
    year: countedYear(week, asOf),
    from: inWeek.from,
    to: inWeek.to,
    cutoff: cutoffOf(week, settings).toISOString(),
    ruleSet: { version: input.ruleSetVersion, name: ruleSet.name },
    ...(input.definitionVersion && { definition: input.definitionVersion }),
    items: ruleSet.items.map(({ key, title }) => ({ key, title })),
    standings: rows,
    ...(ruleSet.groups && { groups: ruleSet.groups.map(({ key, title }) => ({ key, title })) }),
    ...(lists.length > 0 && { lists: lists.map((list) => listed(list, ranked, input, names)) }),
    signings: news(Milestone.Signing),
    starts: news(Milestone.Start),
    productions: news(Milestone.Production),
    timeProgress: { ...progress, percent: Fraction.of(progress.elapsed * 100, progress.days).shown(1) },
    totals: yearTotals({
      projects,
      targets: input.targets,
      year,
      week: inWeek,
      progress,
      definition: input.definition ?? DEFAULT_MILESTONES,
    }),
    ...(input.before && toldChanges(input.before, input, rows, names)),
    ...(input.basis && { basis: input.basis }),
  };
}

function published(
  row: TeamStanding,
  { ruleSet, previous, basis }: BulletinInput,
  names: ReadonlyMap<string, string>,
): BulletinStanding {
  const before = previous?.find((one) => one.teamId === row.teamId) ?? null;
  const total = shownPoints(ruleSet, row.total);
  const gained = before && Fraction.decimal(Number(total)).minus(Fraction.decimal(Number(before.total)));
  return {
    teamId: row.teamId,
    team: names.get(row.teamId) ?? row.teamId,
    rank: row.rank,
    ...(row.group !== null && { group: placeInGroup(row.group, row.groupRank, basis, before) }),
    total,
    points: row.items.map((item) => shownPoints(ruleSet, item.points)),
    previousRank: before?.rank ?? null,
    movement: before ? before.rank - row.rank : null,
    change: gained ? gained.shown(ruleSet.rounding.decimals) : null,
    tiedWith: (row.tie?.with ?? []).map((id) => names.get(id) ?? id),
  };
}

/** A team that was in another group the week before has nothing to be compared with. */
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

interface News {
  readonly year: { readonly from: string };
  readonly inWeek: { readonly from: string; readonly to: string };
  readonly names: ReadonlyMap<string, string>;
}

/** Counted projects that reached the milestone in the week, and those of the year that became known only now. */
function entries(
  projects: readonly KnownProject[],
  milestone: Milestone,
  { year, inWeek, names }: News,
): BulletinEntry[] {
  const name = (id: string): string => names.get(id) ?? id;
  const found = projects.flatMap((project): BulletinEntry[] => {
    const fact = project.facts[milestone];
    if (fact === undefined || !isCounted(project) || fact.day > inWeek.to) return [];
    const late = fact.day < inWeek.from;
    if (late && !(fact.fresh && fact.day >= year.from)) return [];
    const { id: projectId, code, company, industry, amountFen } = project;
    const shared = project.shares.length > 1;
    const shares = shared ? project.shares.map(({ teamId, basisPoints }) => ({ team: name(teamId), basisPoints })) : [];
    const about = { projectId, code, name: project.name, company, industry, amountFen };
    return [{ ...about, team: name(project.leadTeamId), shares, day: fact.day, late }];
  });
  return found.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

const key = (entry: BulletinEntry): string => `${entry.day} ${entry.code} ${entry.projectId}`;

import { DryRunRanks } from '@huoshui/contracts';
import { Circles, circlesOf, Fraction, ranksBetween, RuleSet, rulesOf, ShownStanding, TotalOf } from '@huoshui/domain';
import { FrozenStandings } from '../bulletins';
import { ScoredWeekOf } from '../ranking';

export type SubjectKind = 'teams' | 'persons';

/** Whose ranks are looked at, and among whom. */
export interface Looked {
  readonly kind: SubjectKind;
  readonly ranks: DryRunRanks;
}

/** What rules give in a week, each circle's ranks together; nothing where they do not score such subjects. */
export function shownOf(scored: ScoredWeekOf | undefined, { kind, ranks }: Looked): readonly ShownStanding[] {
  const rows = (kind === 'teams' ? scored?.scores.teams.rows : scored?.scores.persons?.rows) ?? [];
  if (scored === undefined || ranks === 'whole') return rows.map((row) => ({ ...row, circle: WHOLE }));
  const circles = circlesIn(scored, kind);
  const shown = rows.map((row) => ({ ...row, rank: row.groupRank, circle: circles.of(row.subjectId) }));
  return [...Map.groupBy(shown, ({ circle }) => circle).values()].flat();
}

/** What a frozen bulletin told. */
export function shownOfFrozen({ items, standings }: FrozenStandings, { ranks }: Looked): ShownStanding[] {
  return standings.map((row) => ({
    subjectId: row.teamId,
    rank: ranks === 'circle' ? (row.group?.rank ?? row.rank) : row.rank,
    circle: ranks === 'circle' ? (row.group?.key ?? WHOLE) : WHOLE,
    total: printed(row.total),
    items: items.map(({ key }, at) => ({ key, points: printed(row.points[at] ?? '0') })),
  }));
}

/** How the rules of a week make a total of items. */
export function totalOf(scored: ScoredWeekOf, kind: SubjectKind): TotalOf {
  const total = rulesOf(rulesIn(scored), ONE_OF[kind])?.total;
  return { ...(total && { total }), subjects: circlesIn(scored, kind).subjects };
}

export const circlesIn = (scored: ScoredWeekOf, kind: SubjectKind): Circles =>
  circlesOf(rulesIn(scored), ONE_OF[kind], kind === 'teams' ? scored.rules.teams : scored.rules.persons);

export const bySubject = (rows: readonly ShownStanding[]): ReadonlyMap<string, ShownStanding> =>
  new Map(rows.map((row) => [row.subjectId, row]));

/** What each of the row after gained who is ranked among the same ones on both sides. */
export function gains(before: readonly ShownStanding[], after: readonly ShownStanding[]): readonly number[] {
  const earlier = bySubject(before);
  return after.flatMap((row) => ranksBetween(earlier.get(row.subjectId), row) ?? []);
}

const WHOLE = '';

const ONE_OF = { teams: 'team', persons: 'person' } as const;

const rulesIn = ({ rules }: ScoredWeekOf): RuleSet => rules.weighing.ruleSet;

const printed = (points: string): Fraction => Fraction.decimal(Number(points));

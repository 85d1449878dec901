import { Fraction, ShownStanding } from '@huoshui/domain';
import { FrozenStandings } from '../bulletins';
import { ScoredWeekOf } from '../ranking';

export type SubjectKind = 'teams' | 'persons';

/** What rules give in a week; nothing where they do not score such subjects. */
export function shownOf(scored: ScoredWeekOf | undefined, kind: SubjectKind): readonly ShownStanding[] {
  return (kind === 'teams' ? scored?.scores.teams.rows : scored?.scores.persons?.rows) ?? [];
}

/** What a frozen bulletin told. */
export function shownOfFrozen({ items, standings }: FrozenStandings): ShownStanding[] {
  return standings.map((row) => ({
    subjectId: row.teamId,
    rank: row.rank,
    total: printed(row.total),
    items: items.map(({ key }, at) => ({ key, points: printed(row.points[at] ?? '0') })),
  }));
}

export const ranksOf = (rows: readonly ShownStanding[]): ReadonlyMap<string, number> =>
  new Map(rows.map((row) => [row.subjectId, row.rank]));

/** How many stand on another rank; who is ranked on one side only has not moved. */
export function movedBetween(before: readonly ShownStanding[], after: readonly ShownStanding[]): number {
  const earlier = ranksOf(before);
  return after.filter((row) => (earlier.get(row.subjectId) ?? row.rank) !== row.rank).length;
}

const printed = (points: string): Fraction => Fraction.decimal(Number(points));

import { DryRunDetailView, DryRunSubjectView, SensitivityView, TurnView } from '@huoshui/contracts';
import { ItemSensitivity, Move, moves, Rounding, sensitivity, Turn } from '@huoshui/domain';
import { pointsView, ScoredWeekOf } from '../ranking';
import type { DryWeek } from './dry-run.reader';
import { ranksOf } from './shown-standings';

/** Everybody who was ranked in one of the weeks, in the order of the last week's ranks under the draft. */
export function rowsView(dry: readonly DryWeek[], scored: readonly ScoredWeekOf[]): DryRunSubjectView[] {
  const known = new Map(
    scored.flatMap(({ rules }) => [...rules.teams, ...rules.persons].map((one) => [one.id, one] as const)),
  );
  const ranks = dry.map(({ before, after }) => ({ before: ranksOf(before), after: ranksOf(after) }));
  const ids = new Set(
    dry.toReversed().flatMap(({ before, after }) => [...after, ...before].map((row) => row.subjectId)),
  );
  return [...ids].map((id): DryRunSubjectView => {
    const own = ranks.map(({ before, after }) => ({ before: before.get(id) ?? null, after: after.get(id) ?? null }));
    const gained = own.map(({ before, after }) => (before === null || after === null ? 0 : before - after));
    const teamId = known.get(id)?.teamId ?? null;
    return {
      id,
      name: known.get(id)?.name ?? id,
      team: teamId === null ? null : { id: teamId, name: known.get(teamId)?.name ?? teamId },
      ranks: own,
      up: gained.filter((by) => by > 0).length,
      down: gained.filter((by) => by < 0).length,
    };
  });
}

/** One week of both sides, opened. */
export function detailView({ view, before, after }: DryWeek, rounding: Rounding): DryRunDetailView {
  return {
    week: view.week,
    moves: moves(before, after).map((move) => moveView(move, rounding)),
    sensitivity: sensitivity(after).map(sensitivityView),
  };
}

const side = (one: Move['before'], rounding: Rounding) =>
  one && { rank: one.rank, total: pointsView(one.total, rounding) };

const moveView = (move: Move, rounding: Rounding): DryRunDetailView['moves'][number] => ({
  id: move.subjectId,
  before: side(move.before, rounding),
  after: side(move.after, rounding),
  gained: move.gained,
  items: move.items
    .filter(({ before, after }) => [before, after].some((one) => one !== null && one.numerator !== 0n))
    .map(({ key, before, after, change }) => ({
      key,
      before: before && pointsView(before, rounding),
      after: after && pointsView(after, rounding),
      change: pointsView(change, rounding),
    })),
  passed: move.passed.map(({ subjectId, by }) => ({ id: subjectId, by })),
  passedBy: move.passedBy.map(({ subjectId, by }) => ({ id: subjectId, by })),
});

const TIMES: Rounding = { decimals: 2, at: 'total' };

const turnView = (turn: Turn | null): TurnView | null =>
  turn && { times: pointsView(turn.times, TIMES), winner: turn.winner, loser: turn.loser };

const sensitivityView = ({ key, down, up, moved }: ItemSensitivity): SensitivityView => ({
  key,
  down: turnView(down),
  up: turnView(up),
  moved: moved.map(({ times, subjects }) => ({ times: times.shown(1), subjects })),
});

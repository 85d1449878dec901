import { DryRunDetailView, DryRunSubjectView, SensitivityView, TurnView } from '@huoshui/contracts';
import {
  ItemSensitivity,
  Move,
  moves,
  ranksBetween,
  Rounding,
  sensitivity,
  ShownStanding,
  Turn,
} from '@huoshui/domain';
import { pointsView, ScoredWeekOf } from '../ranking';
import type { DryWeek } from './dry-run.reader';
import { bySubject, circlesIn, SubjectKind, totalOf } from './shown-standings';

/** Everybody who was ranked in one of the weeks, in the order of the last week's ranks under the draft. */
export function rowsView(
  dry: readonly DryWeek[],
  scored: readonly ScoredWeekOf[],
  kind: SubjectKind,
): DryRunSubjectView[] {
  const known = new Map(
    scored.flatMap(({ rules }) => [...rules.teams, ...rules.persons].map((one) => [one.id, one] as const)),
  );
  const sides = dry.map(({ before, after }) => ({ before: bySubject(before), after: bySubject(after) }));
  const groups = groupsOf(dry.at(-1)?.draft ?? null, kind);
  const ids = new Set(
    dry.toReversed().flatMap(({ before, after }) => [...after, ...before].map((row) => row.subjectId)),
  );
  return [...ids].map((id): DryRunSubjectView => {
    const own = sides.map(({ before, after }) => [before.get(id), after.get(id)] as const);
    const gained = own.map((both) => ranksBetween(...both) ?? 0);
    const teamId = known.get(id)?.teamId ?? null;
    return {
      id,
      name: known.get(id)?.name ?? id,
      group: groups.get(id) ?? null,
      team: teamId === null ? null : { id: teamId, name: known.get(teamId)?.name ?? teamId },
      ranks: own.map((both) => ranksOf(...both)),
      up: gained.filter((by) => by > 0).length,
      down: gained.filter((by) => by < 0).length,
    };
  });
}

/** A rank among others before is none to compare with. */
const ranksOf = (before: ShownStanding | undefined, after: ShownStanding | undefined) => ({
  before: before && (!after || ranksBetween(before, after) !== null) ? before.rank : null,
  after: after?.rank ?? null,
});

/** Of each by id the title of the group that the draft puts it in. */
function groupsOf(draft: ScoredWeekOf | null, kind: SubjectKind): ReadonlyMap<string, string> {
  if (draft === null) return new Map();
  const titles = new Map(draft.rules.weighing.ruleSet.groups?.map(({ key, title }) => [key, title]));
  return new Map(
    [...circlesIn(draft, kind).subjects].flatMap(([id, { group }]) => {
      const title = group === null ? undefined : titles.get(group);
      return title === undefined ? [] : [[id, title] as const];
    }),
  );
}

/** One week of both sides, opened. */
export function detailView(
  { view, before, after, draft }: DryWeek,
  kind: SubjectKind,
  rounding: Rounding,
): DryRunDetailView {
  return {
    week: view.week,
    moves: moves(before, after).map((move) => moveView(move, rounding)),
    sensitivity: sensitivity(after, draft ? totalOf(draft, kind) : {}).map(sensitivityView),
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
  turn && { times: pointsView(turn.times, TIMES), kind: turn.kind, winner: turn.winner, loser: turn.loser };

const sensitivityView = ({ key, down, up, moved }: ItemSensitivity): SensitivityView => ({
  key,
  down: turnView(down),
  up: turnView(up),
  moved: moved.map(({ times, subjects }) => ({ times: times.shown(1), subjects })),
});

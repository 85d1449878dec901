import { RuleItem } from '@huoshui/domain';
import { StandingsView, StandingView } from '@huoshui/contracts';
import { pointsBetween } from './points-between';

export interface ItemReason {
  readonly title: string;
  /** "+4.00": points more than the week before. */
  readonly by: string;
}

/** A team's points more than the week before, and the items that gave or took them, the greatest first. */
export interface PointsReason {
  readonly change: string;
  readonly items: readonly ItemReason[];
}

export interface RankReason extends PointsReason {
  readonly team: StandingView['team'];
  readonly rank: number;
  /** Ranks gained, negative when lost. */
  readonly movement: number;
}

/** A week can be set against the one before where both are of one year and the points mean the same. */
export const comparable = (now: StandingsView, before: StandingsView): boolean =>
  now.year === before.year && now.pointsBreaks.length === 0;

/** Why a team's points changed since the week before; null for a team that was not ranked then, or now. */
export function pointsReason(now: StandingsView, before: StandingsView, teamId: string): PointsReason | null {
  const [row, then] = [now, before].map((one) => one.standings.find(({ team }) => team.id === teamId));
  if (!row || !then) return null;
  const change = pointsBetween(row.total.shown, then.total.shown, now.decimals);
  return { change, items: itemReasons(now.items, row, then, now.decimals) };
}

function itemReasons(
  items: readonly RuleItem[],
  now: StandingView,
  before: StandingView,
  decimals: number,
): ItemReason[] {
  return items
    .map(({ key, title }) => {
      const points = (row: StandingView): string => row.items.find((item) => item.key === key)?.points.shown ?? '0';
      return { title, by: pointsBetween(points(now), points(before), decimals) };
    })
    .filter(({ by }) => Number(by) !== 0)
    .sort((one, other) => Math.abs(Number(other.by)) - Math.abs(Number(one.by)));
}

/**
 * Why the ranks of a circle changed since the week before: who moved, the furthest first, and by which items;
 * where nobody moved, whose points changed most. Teams of one week only are left out.
 */
export function rankReasons(now: StandingsView, before: StandingsView, group: string): RankReason[] {
  const rankOf = (row: StandingView): number => (group === '' ? row.rank : row.groupRank);
  const all = now.standings
    .filter((row) => group === '' || row.group === group)
    .flatMap((row) => {
      const then = before.standings.find(({ team }) => team.id === row.team.id);
      const reason = pointsReason(now, before, row.team.id);
      return then && reason
        ? [{ team: row.team, rank: rankOf(row), movement: rankOf(then) - rankOf(row), ...reason }]
        : [];
    });
  const moved = all.filter(({ movement }) => movement !== 0);
  return moved.length > 0
    ? moved.sort((one, other) => Math.abs(other.movement) - Math.abs(one.movement) || one.rank - other.rank)
    : all
        .filter(({ change }) => Number(change) !== 0)
        .sort((one, other) => Math.abs(Number(other.change)) - Math.abs(Number(one.change)));
}

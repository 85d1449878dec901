import { PointsBreak, pointsBreaks, Scored } from '../ranking/points-breaks';
import { placed } from '../ranking/scoring/groups';
import { RankedTeam } from '../ranking/standings';

/** What of a period is not held against the one before. */
export interface Incomparable {
  /** Why points are not; empty where they are. */
  readonly points: readonly PointsBreak[];
  /** Keys of groups that take other teams now: places in them are not. */
  readonly groups: readonly string[];
}

interface Grouped extends Scored {
  readonly teams: readonly RankedTeam[];
}

/** Null where everything is compared. */
export function incomparable(now: Grouped, before: Grouped): Incomparable | null {
  const points = pointsBreaks(now, before);
  const [members, then] = [now, before].map(membersOf) as [Map<string, string>, Map<string, string>];
  const groups = [...members].filter(([key, ids]) => then.has(key) && then.get(key) !== ids).map(([key]) => key);
  return points.length === 0 && groups.length === 0 ? null : { points, groups };
}

/** Who is in each group, as one text. */
function membersOf({ weighing, teams }: Grouped): Map<string, string> {
  const members = new Map<string, string>();
  for (const { id, group } of placed(weighing.ruleSet, teams).toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (group !== null) members.set(group, `${members.get(group) ?? ''} ${id}`);
  }
  return members;
}

import { Fraction } from '../fraction';
import { listings, Listing } from '../lists/listings';
import { Tallies } from '../measures/measured';
import { Breaker, rank, Tie } from '../rank';
import { isMeasured } from '../rule-item';
import { Ranking, ScoredPart } from '../rule-set';
import { settled } from '../settled';
import { Weighing } from '../weighing';
import { Subject } from '../who';
import { Desk } from './desk';
import { circleOf, placed } from './groups';
import { PartPlan } from './part-plan';
import { ItemStanding, scoreItem } from './score-items';
import { totalOf } from './total';

/** Where a subject stands, and why. */
export interface SubjectStanding {
  readonly subjectId: string;
  /** Among all. */
  readonly rank: number;
  readonly total: Fraction;
  readonly tie: Tie | null;
  /** Key of its group; null without one. */
  readonly group: string | null;
  /** Among those it is compared with: its group, or of persons whoever the rules say. */
  readonly groupRank: number;
  /** A floor or ceiling of the total took effect. */
  readonly limited: boolean;
  /** Titles of the sanctions that fell on the total; left out without any. */
  readonly sanctions?: readonly string[];
  readonly items: readonly ItemStanding[];
}

export interface PartScores {
  /** First rank first. */
  readonly rows: readonly SubjectStanding[];
  readonly lists: readonly Listing[];
}

/**
 * The second of two steps: what the tallies are worth under the rules. It never looks at a project.
 * @param teams how the teams stand, where persons are scored
 */
export function scorePart(
  plan: PartPlan,
  tallies: Tallies,
  subjects: readonly Subject[],
  weighing: Weighing,
  teams: readonly SubjectStanding[] = [],
): PartScores {
  const { ruleSet } = weighing;
  const everybody = placed(ruleSet, subjects);
  const circle = circleOf(ruleSet, plan.kind);
  const desk = new Desk(weighing, plan, tallies, everybody, circle, teams);
  const scored = everybody.map((subject) => {
    const items = plan.items.map((one): ItemStanding => {
      const standing = scoreItem(one, subject, desk);
      return { ...standing, points: settled(ruleSet, standing.points) };
    });
    return { subject, items, ...totalOf(plan, subject, items, desk) };
  });
  const rule = { breakers: breakersOf(plan.rules), ranking: ruleSet.ranking ?? Ranking.Competition };
  const inCircle = new Map<string, number>();
  for (const members of Map.groupBy(scored, ({ subject }) => circle(subject)).values()) {
    for (const { row, rank: place } of rank(members, rule)) inCircle.set(row.subject.id, place);
  }
  const rows = rank(scored, rule).map(({ row, rank: place, tie }): SubjectStanding => ({
    subjectId: row.subject.id,
    rank: place,
    total: row.total,
    tie,
    group: row.subject.group,
    groupRank: inCircle.get(row.subject.id) ?? place,
    limited: row.limited,
    ...(row.sanctions.length > 0 && { sanctions: row.sanctions }),
    items: row.items,
  }));
  return { rows, lists: listings(desk, rows, everybody) };
}

/** An item that gives no points whatever it measures settles ties by what it measured. */
const breakersOf = ({ items, tieBreakers }: ScoredPart): Breaker[] =>
  tieBreakers.map((key) => {
    const item = items.find((one) => one.key === key);
    const worthless = item && isMeasured(item) && item.method.kind === 'pointsPerUnit' && item.method.points === 0;
    return { key, by: worthless ? 'value' : 'points' };
  });

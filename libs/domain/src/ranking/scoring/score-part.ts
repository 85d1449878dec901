import { Fraction } from '../fraction';
import { listings, Listing } from '../lists/listings';
import { Tallies } from '../measures/measured';
import { lifted, limited } from '../methods/award';
import { rank, Tie } from '../rank';
import { settled } from '../settled';
import { Weighing } from '../weighing';
import { firstFor, Placed, Subject } from '../who';
import { Desk } from './desk';
import { circleOf, placed } from './groups';
import { PartPlan } from './part-plan';
import { ItemStanding, scoreItem } from './score-items';

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
  readonly items: readonly ItemStanding[];
}

export interface ScoredWeek {
  /** First rank first. */
  readonly rows: readonly SubjectStanding[];
  readonly lists: readonly Listing[];
}

/** The second of two steps: what the tallies are worth under the rules. It never looks at a project. */
export function scorePart(
  plan: PartPlan,
  tallies: Tallies,
  subjects: readonly Subject[],
  weighing: Weighing,
): ScoredWeek {
  const { ruleSet } = weighing;
  const everybody = placed(ruleSet, subjects);
  const circle = circleOf(ruleSet, plan.kind);
  const desk = new Desk(weighing, plan, tallies, everybody, circle);
  const scored = everybody.map((subject) => {
    const items = plan.items.map((one): ItemStanding => {
      const standing = scoreItem(one, subject, desk);
      return { ...standing, points: settled(ruleSet, standing.points) };
    });
    return { subject, items, ...totalOf(plan, subject, items, weighing) };
  });
  const rule = { breakers: plan.rules.tieBreakers, ranking: ruleSet.ranking ?? 'competition' };
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
    items: row.items,
  }));
  return { rows, lists: listings(desk, rows, everybody) };
}

function totalOf(
  { rules }: PartPlan,
  subject: Placed,
  items: readonly ItemStanding[],
  { ruleSet }: Weighing,
): { total: Fraction; limited: boolean } {
  const sum = Fraction.sum(items.map((item) => item.points));
  const { total } = rules;
  if (total === undefined) return { total: sum, limited: false };
  const coefficient = firstFor(total.coefficients, subject);
  const times = coefficient ? settled(ruleSet, sum.times(Fraction.decimal(coefficient.times))) : sum;
  const raised = lifted(times.plus(Fraction.decimal(total.base ?? 0)), total.floor);
  const capped = limited(raised.points, total.ceiling);
  return { total: capped.points, limited: raised.limited || capped.limited };
}

import { Figure, Figures, NO_FIGURES } from '../figures';
import { Fraction } from '../fraction';
import { lifted, limited } from '../methods/award';
import { isComposite, isFixed, isGraded, isOfTeam, MeasuredItem, RuleItem, TeamItem } from '../rule-item';
import { firstFor, fits, Placed } from '../who';
import { Desk } from './desk';
import { holds, pointsIn } from './holds';
import { ItemPlan } from './part-plan';
import { scoreComposite } from './score-composite';
import { scoreMeasure, scorePeriods } from './score-measure';

/** A subject's points of an item, with what they come from. */
export interface ItemStanding {
  readonly key: string;
  readonly points: Fraction;
  readonly figures: Figures;
  /** Of a composite: its sub-items, their points before their weight. Of an item scored by months or quarters: these. */
  readonly items?: readonly ItemStanding[];
}

/** The points of an item, not yet rounded. */
export function scoreItem(plan: ItemPlan, subject: Placed, desk: Desk): ItemStanding {
  const { item } = plan;
  if (item.applies && !fits(item.applies, subject))
    return { key: plan.key, points: Fraction.ZERO, figures: NO_FIGURES };
  const unmet = plan.requires.findIndex((one) => !holds(one, subject, desk).holds);
  if (unmet !== -1) return withheld(plan, unmet, subject, desk);
  const plain = plainly(plan, subject, desk);
  return { ...plain, ...framed(item, plain, subject) };
}

/** No points; what was measured is told all the same. */
function withheld(plan: ItemPlan, unmet: number, subject: Placed, desk: Desk): ItemStanding {
  const { value, projects, figures } = desk.measured(plan, subject);
  const more: Figure[] = [...figures, { name: 'unmet', value: Fraction.of(unmet + 1) }];
  return { key: plan.key, points: Fraction.ZERO, figures: { ...NO_FIGURES, value, projects, more } };
}

function plainly(plan: ItemPlan, subject: Placed, desk: Desk): ItemStanding {
  const { item, key } = plan;
  if (isFixed(item)) return { key, points: Fraction.decimal(item.points), figures: NO_FIGURES };
  if (isComposite(item)) return { key, ...scoreComposite(plan, item, subject, desk, scoreItem) };
  if (isOfTeam(item)) return { key, ...ofTeam(item, subject, desk) };
  if (isGraded(item)) {
    const reached = plan.grades.findIndex((all) => all.every((one) => holds(one, subject, desk).holds));
    const points = Fraction.decimal(item.grades[reached]?.points ?? 0);
    return { key, points, figures: { ...NO_FIGURES, step: reached === -1 ? null : reached } };
  }
  return { key, ...measuredItem(plan, item, subject, desk) };
}

function measuredItem(plan: ItemPlan, item: MeasuredItem, subject: Placed, desk: Desk): Omit<ItemStanding, 'key'> {
  if (plan.measure === null) return { points: Fraction.ZERO, figures: NO_FIGURES };
  if (item.each === undefined) return scoreMeasure(plan, item, plan.measure, subject, desk);
  const scored = scorePeriods(plan, item.each, ({ measure }) =>
    measure ? scoreMeasure(plan, item, measure, subject, desk) : { points: Fraction.ZERO, figures: NO_FIGURES },
  );
  const { value, projects } = desk.measured(plan, subject);
  const { limited, more, ...rest } = scored;
  return { ...rest, figures: { ...NO_FIGURES, value, projects, limited, more } };
}

/** What the own team has; the teams' points are whole by then. */
function ofTeam({ team }: TeamItem, { teamId }: Placed, desk: Desk): Omit<ItemStanding, 'key'> {
  const row = desk.team(teamId);
  const points = row && (team === 'total' ? row.total : pointsIn(row.items, team));
  return { points: points ?? Fraction.ZERO, figures: { ...NO_FIGURES, value: points } };
}

/** The coefficient, then floor and cap. */
function framed(
  item: RuleItem,
  { points, figures }: Pick<ItemStanding, 'points' | 'figures'>,
  subject: Placed,
): Pick<ItemStanding, 'points' | 'figures'> {
  const coefficient = firstFor(item.coefficients, subject);
  const times = coefficient && Fraction.decimal(coefficient.times);
  const multiplied = times ? points.times(times) : points;
  const raised = lifted(multiplied, item.floor);
  const capped = limited(raised.points, item.cap);
  const cut = figures.limited || raised.limited || capped.limited;
  if (times === null) return { points: capped.points, figures: { ...figures, limited: cut } };
  const told: Figure[] = [
    { name: 'plain', value: points },
    { name: 'coefficient', value: times },
  ];
  return { points: capped.points, figures: { ...figures, limited: cut, more: [...(figures.more ?? []), ...told] } };
}

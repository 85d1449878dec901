import { Figure, Figures, NO_FIGURES } from '../figures';
import { Fraction } from '../fraction';
import { Measured } from '../measures/measured';
import { due, targetFor } from '../measures/target-for';
import { lifted, limited } from '../methods/award';
import { scoreMethod } from '../methods/score-method';
import { isComposite, isFixed, isGraded, MeasuredItem, RuleItem } from '../rule-item';
import { firstFor, fits, Placed } from '../who';
import { Desk } from './desk';
import { holds } from './holds';
import { ItemPlan } from './part-plan';

/** A subject's points of an item, with what they come from. */
export interface ItemStanding {
  readonly key: string;
  readonly points: Fraction;
  readonly figures: Figures;
  /** Of a composite: its sub-items, their points before their weight. */
  readonly items?: readonly ItemStanding[];
}

/** The points of an item, not yet rounded. */
export function scoreItem(plan: ItemPlan, subject: Placed, desk: Desk): ItemStanding {
  const { item } = plan;
  if (item.applies && !fits(item.applies, subject))
    return { key: item.key, points: Fraction.ZERO, figures: NO_FIGURES };
  const plain = plainly(plan, subject, desk);
  return { ...plain, ...framed(item, plain, subject) };
}

function plainly(plan: ItemPlan, subject: Placed, desk: Desk): ItemStanding {
  const { item } = plan;
  const { key } = item;
  if (isFixed(item)) return { key, points: Fraction.decimal(item.points), figures: NO_FIGURES };
  if (isComposite(item)) {
    const items = plan.items.map((one) => scoreItem(one, subject, desk));
    const points = Fraction.sum(
      items.map((one, index) => one.points.times(Fraction.decimal(item.items[index]?.weight ?? 1))),
    );
    return { key, points, figures: NO_FIGURES, items };
  }
  if (isGraded(item)) {
    const reached = plan.grades.findIndex((all) => all.every((one) => holds(one, subject, desk).holds));
    const points = Fraction.decimal(item.grades[reached]?.points ?? 0);
    return { key, points, figures: { ...NO_FIGURES, step: reached === -1 ? null : reached } };
  }
  return { key, ...measuredItem(plan, item, subject, desk) };
}

function measuredItem(
  plan: ItemPlan,
  item: MeasuredItem,
  subject: Placed,
  desk: Desk,
): Pick<ItemStanding, 'points' | 'figures'> {
  const measured = desk.measured(plan, subject);
  const target = targetOf(plan, item, subject, desk);
  const { value, projects } = measured;
  if (value === null) return { points: Fraction.ZERO, figures: figuresOf(measured, { projects, target: null }) };
  const award = scoreMethod(item.method, { value, target, field: desk.field(plan, subject) });
  const { points, step = null, limited: cut = false, figures: more = [] } = award;
  return { points, figures: { ...figuresOf(measured, { projects, target }, more), step, limited: cut } };
}

function targetOf(plan: ItemPlan, item: MeasuredItem, subject: Placed, desk: Desk): Fraction | null {
  const { method, measure, window } = item;
  if (!plan.measure || (method.kind !== 'completion' && method.kind !== 'quota')) return null;
  const wanted = method.kind === 'completion' ? method.target : method.quota;
  const asked = targetFor(wanted, { measure, window, span: plan.measure.span }, subject, desk.weighing);
  return asked && (method.proRata ? due(asked) : asked.whole);
}

function figuresOf(
  { value, figures }: Measured,
  { projects, target }: Pick<Figures, 'projects' | 'target'>,
  more: readonly Figure[] = [],
): Figures {
  const all = [...figures, ...more];
  return { projects, value, target, step: null, limited: false, ...(all.length > 0 && { more: all }) };
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

import { Figure, Figures, NO_FIGURES } from '../figures';
import { Fraction } from '../fraction';
import { Measured } from '../measures/measured';
import { MeasurePlan } from '../measures/measure-plan';
import { due, targetFor } from '../measures/target-for';
import { scoreMethod } from '../methods/score-method';
import { Each, MeasuredItem } from '../rule-item';
import { Placed } from '../who';
import { Desk } from './desk';
import { ItemPlan } from './part-plan';
import type { ItemStanding } from './score-items';

type Scored = Omit<ItemStanding, 'key'>;

/** What an item's method gives for one of its measures. */
export function scoreMeasure(
  plan: ItemPlan,
  item: MeasuredItem,
  measure: MeasurePlan,
  subject: Placed,
  desk: Desk,
): Scored {
  const measured = desk.of(measure, subject);
  const target = targetOf(item, measure, subject, desk);
  const { value, projects } = measured;
  if (value === null) return { points: Fraction.ZERO, figures: figuresOf(measured, { projects, target: null }) };
  const award = scoreMethod(item.method, { value, target, field: desk.field(plan, measure, subject) });
  const { points, step = null, limited: cut = false, figures: more = [] } = award;
  return { points, figures: { ...figuresOf(measured, { projects, target }, more), step, limited: cut } };
}

/** Each month or quarter by itself, none of them paying for another; their points are added up or averaged. */
export function scorePeriods(plan: ItemPlan, item: MeasuredItem, each: Each, subject: Placed, desk: Desk): Scored {
  const items = plan.periods
    .filter(({ counts }) => counts)
    .map(({ name, measure }): ItemStanding => ({
      key: `${item.key}.${name}`,
      ...scoreMeasure(plan, item, measure, subject, desk),
    }));
  const sum = Fraction.sum(items.map(({ points }) => points));
  const points = each.take === 'mean' && items.length > 0 ? sum.over(Fraction.of(items.length)) : sum;
  const { value, projects } = desk.measured(plan, subject);
  const more: Figure[] = [{ name: 'periods', value: Fraction.of(items.length) }];
  const limited = items.some((one) => one.figures.limited);
  return { points, figures: { ...NO_FIGURES, value, projects, limited, more }, items };
}

function targetOf({ method, measure }: MeasuredItem, plan: MeasurePlan, subject: Placed, desk: Desk): Fraction | null {
  if (method.kind !== 'completion' && method.kind !== 'quota') return null;
  const wanted = method.kind === 'completion' ? method.target : method.quota;
  const { window } = plan.asking;
  const asked = targetFor(wanted, { measure, window, span: plan.span }, subject, desk.weighing);
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

import { Figure, Figures } from '../figures';
import { Fraction } from '../fraction';
import { Measured } from '../measures/measured';
import { MeasurePlan } from '../measures/measure-plan';
import { due, targetFor } from '../measures/target-for';
import { Field } from '../methods/field';
import { scoreMethod, wantedBy } from '../methods/score-method';
import { Each, MeasuredItem } from '../rule-item';
import { GroupTarget } from '../rule-measure';
import { Weighing } from '../weighing';
import { Placed } from '../who';
import { blendedAlike } from './blended';
import { Desk } from './desk';
import { ItemPlan, PeriodPlan } from './part-plan';
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
  const field = desk.field(plan, measure, subject, (other) => desk.of(measure, other).value);
  const target = targetOf(item, measure, subject, { field, weighing: desk.weighing });
  const { value, projects } = measured;
  if (value === null) return { points: Fraction.ZERO, figures: figuresOf(measured, { projects, target: null }) };
  const award = scoreMethod(item.method, { value, target, field });
  const { points, step = null, limited: cut = false, figures: more = [] } = award;
  return { points, figures: { ...figuresOf(measured, { projects, target }, more), step, limited: cut } };
}

/** Each month or quarter by itself, none of them paying for another; what becomes of their points the item says. */
export function scorePeriods(
  { key, periods }: ItemPlan,
  { take = 'sum', weights }: Each,
  score: (period: PeriodPlan) => Scored,
): Pick<ItemStanding, 'points' | 'items'> & { readonly limited: boolean; readonly more: readonly Figure[] } {
  const scored = periods.flatMap((period, at) =>
    period.counts ? [{ at, standing: { key: `${key}.${period.name}`, ...score(period) } }] : [],
  );
  const items = scored.map(({ standing }) => standing);
  const points = items.map((one) => one.points);
  const merged = weights
    ? Fraction.sum(scored.map(({ at, standing }) => standing.points.times(Fraction.decimal(weights[at] ?? 0))))
    : (blendedAlike(take, points) ?? Fraction.ZERO);
  return {
    points: merged,
    items,
    limited: items.some((one) => one.figures.limited),
    more: [{ name: 'periods', value: Fraction.of(items.length) }],
  };
}

/** What the method holds the figure against; null without a target. */
export function targetOf(
  { method, measure }: MeasuredItem,
  plan: MeasurePlan,
  subject: Placed,
  { field, weighing }: { readonly field: Field; readonly weighing: Weighing },
): Fraction | null {
  const wanted = wantedBy(method);
  if (wanted === null) return null;
  if (wanted === 'groupMean' || wanted === 'groupBest') return ofGroup(wanted, field);
  const { window } = plan.asking;
  const around = { ...plan.reported, targets: weighing.targets };
  const asked = targetFor(wanted, { measure, window, span: plan.span }, subject, around);
  return asked && ('proRata' in method && method.proRata ? due(asked) : asked.whole);
}

export const ofGroup = (wanted: GroupTarget, field: Field): Fraction | null =>
  wanted === 'groupMean' ? field.mean() : (field.best('atLeast')?.value ?? null);

function figuresOf(
  { value, figures }: Measured,
  { projects, target }: Pick<Figures, 'projects' | 'target'>,
  more: readonly Figure[] = [],
): Figures {
  const all = [...figures, ...more];
  return { projects, value, target, step: null, limited: false, ...(all.length > 0 && { more: all }) };
}

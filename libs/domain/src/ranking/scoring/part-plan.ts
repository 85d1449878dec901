import { periodEnd } from '../../periods';
import { Lane } from '../measures/lane';
import { MeasurePlan, planMeasure } from '../measures/measure-plan';
import { SubjectKind } from '../measures/portions';
import {
  CompositeItem,
  Each,
  everyItem,
  isComposite,
  isGraded,
  isMeasured,
  MeasuredItem,
  RuleItem,
} from '../rule-item';
import { Condition } from '../rule-list';
import { PersonRules, RuleSet, ScoredPart } from '../rule-set';
import { RuleWindow } from '../rule-window';
import { spanOf } from '../span';
import { Weighing } from '../weighing';
import { partsOf, WindowPartSpan } from '../window-parts';

/** A condition with what it measures, where it measures something of its own. */
export interface ConditionPlan {
  readonly condition: Condition;
  readonly measure: MeasurePlan | null;
}

/** A week, month or quarter that is scored by itself: a measured item's own figure, or all that a composite is made of. */
export interface PeriodPlan {
  readonly name: string;
  readonly measure: MeasurePlan | null;
  readonly items: readonly ItemPlan[];
  /** It has begun, and is over where the rules wait for that. */
  readonly counts: boolean;
}

/** An item prepared for a period. */
export interface ItemPlan {
  /** The item's; with the week, month or quarter behind it where it is a part of what is scored for that. */
  readonly key: string;
  readonly item: RuleItem;
  readonly measure: MeasurePlan | null;
  readonly periods: readonly PeriodPlan[];
  readonly requires: readonly ConditionPlan[];
  readonly items: readonly ItemPlan[];
  readonly grades: readonly (readonly ConditionPlan[])[];
}

/** What is scored together, prepared for a period: how to read, and what to make of it. */
export interface PartPlan {
  readonly kind: SubjectKind;
  readonly rules: ScoredPart;
  readonly items: readonly ItemPlan[];
  readonly lists: readonly (readonly ConditionPlan[])[];
  /** Of each sanction of the total. */
  readonly sanctions: readonly (readonly ConditionPlan[])[];
  /** Each once. */
  readonly lanes: readonly Lane[];
}

interface Planned extends Omit<Weighing, 'targets' | 'definition'> {
  /** Running weeks, months and quarters count as they stand, also where the rules wait for their end. */
  readonly unfinished?: boolean;
}

/** The parts of a rule set: the teams, and the persons where it has rules for them. */
export function planParts(weighing: Planned): PartPlan[] {
  const { ruleSet } = weighing;
  const teams = planPart('team', ruleSet, weighing);
  return ruleSet.persons ? [teams, planPart('person', ruleSet.persons, weighing)] : [teams];
}

export const rulesOf = (ruleSet: RuleSet, kind: SubjectKind): ScoredPart | PersonRules | null =>
  kind === 'team' ? ruleSet : (ruleSet.persons ?? null);

function planPart(kind: SubjectKind, rules: ScoredPart, calendar: Planned): PartPlan {
  const items = rules.items.map((item) => planItem(item, calendar));
  const planned = ({ all }: { readonly all: readonly Condition[] }): ConditionPlan[] =>
    all.map((condition) => planCondition(condition, calendar));
  const lists = (rules.lists ?? []).map(planned);
  const sanctions = (rules.total?.sanctions ?? []).map(planned);
  const lanes = new Map<string, Lane>();
  for (const plan of everyMeasure({ items, lists, sanctions })) {
    lanes.set(plan.lane.key, plan.lane);
    if (plan.against) lanes.set(plan.against.key, plan.against);
  }
  return { kind, rules, items, lists, sanctions, lanes: [...lanes.values()] };
}

function planItem(item: RuleItem, calendar: Planned, period = ''): ItemPlan {
  const alone = isComposite(item) && item.each === undefined;
  return {
    key: `${item.key}${period}`,
    item,
    measure: isMeasured(item) ? planMeasure(item, calendar) : null,
    periods: isMeasured(item) ? ofMeasured(item, calendar) : isComposite(item) ? ofComposite(item, calendar) : [],
    requires: (item.requires ?? []).map((one) => planCondition(one, calendar)),
    items: alone ? item.items.map((one) => planItem(one, calendar, period)) : [],
    grades: isGraded(item) ? item.grades.map(({ all }) => all.map((one) => planCondition(one, calendar))) : [],
  };
}

function ofMeasured({ each, ...item }: MeasuredItem, calendar: Planned): PeriodPlan[] {
  if (each === undefined) return [];
  return periodsOf(each, item.window, calendar).map((one) => ({
    name: one.name,
    measure: planMeasure({ ...item, window: each.period }, calendar, one.span),
    items: [],
    counts: counts(each, one, calendar),
  }));
}

/** Every week, month or quarter as it stood on its last day: the parts' windows are seen from there. */
function ofComposite({ each, items, window = 'yearToDate' }: CompositeItem, calendar: Planned): PeriodPlan[] {
  if (each === undefined) return [];
  return periodsOf(each, window, calendar).map((one) => {
    const end = periodEnd(one.last, calendar.settings);
    const then = { ...calendar, period: one.last, asOf: calendar.asOf < end ? calendar.asOf : end };
    return {
      name: one.name,
      measure: null,
      items: items.map((part) => planItem(part, then, `.${one.name}`)),
      counts: counts(each, one, calendar),
    };
  });
}

const periodsOf = ({ period }: Each, window: RuleWindow, calendar: Planned): WindowPartSpan[] =>
  partsOf(period, window, spanOf(window, calendar), calendar);

const counts = ({ ended: waits }: Each, { span, ended }: WindowPartSpan, { unfinished }: Planned): boolean =>
  waits && !unfinished ? ended : span.from <= span.to;

const planCondition = (condition: Condition, calendar: Planned): ConditionPlan => ({
  condition,
  measure: condition.kind === 'measured' ? planMeasure(condition, calendar) : null,
});

const own = ({ measure }: ConditionPlan): MeasurePlan[] => (measure ? [measure] : []);

type Measuring = Pick<PartPlan, 'items' | 'lists' | 'sanctions'>;

/** Everything that a part measures, in the order of its rules. */
export const everyMeasure = ({ items, lists, sanctions }: Measuring): MeasurePlan[] => [
  ...items.flatMap(measuresIn),
  ...[...lists, ...sanctions].flat().flatMap(own),
];

/** Everything that an item measures, its sub-items and grades with it. */
export const measuresIn = (plan: ItemPlan): MeasurePlan[] => [
  ...(plan.measure ? [plan.measure] : []),
  ...plan.items.flatMap(measuresIn),
  ...plan.periods.flatMap(({ measure, items }) => [...(measure ? [measure] : []), ...items.flatMap(measuresIn)]),
  ...[...plan.grades.flat(), ...plan.requires].flatMap(own),
];

/** The plans of an item and of all its sub-items, each before its own. */
export const everyPlan = (plans: readonly ItemPlan[]): ItemPlan[] =>
  plans.flatMap((plan) => [plan, ...everyPlan(plan.items), ...plan.periods.flatMap(({ items }) => everyPlan(items))]);

/** The item with this key, also among sub-items, and also where a week, month or quarter of it is asked for. */
export const itemIn = (rules: ScoredPart, key: string): RuleItem | null =>
  everyItem(rules.items).find((item) => item.key === key.split('.')[0]) ?? null;

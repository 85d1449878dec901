import { KnownFact, KnownProject } from '../projects/known-project';
import { Fraction } from './fraction';
import { KnownActivity } from './known-activity';
import { KnownEntry } from './known-entry';
import { Lane } from './measures/lane';
import { basisPointsOf, Tally } from './measures/tally';
import { SubjectKind } from './measures/portions';
import { scoreMethod } from './methods/score-method';
import { Field } from './methods/field';
import { isMeasured, MeasuredItem, RuleItem } from './rule-item';
import { RuleMeasure } from './rule-measure';
import { firstFor, Placed } from './who';
import { Brought, brought } from './scoring/brought';
import { placed } from './scoring/groups';
import { everyPlan, ItemPlan, planParts } from './scoring/part-plan';
import { ItemStanding } from './scoring/score-items';
import { Sources } from './scoring/sources';
import { StandingsInput, periodScores } from './standings';
import { Weighing } from './weighing';

/** Which side of a rate or a growth it belongs to; null where there is but one. */
export type Side = 'numerator' | 'denominator' | 'before' | null;

/** What one project, activity or entry brings to a subject's figure of an item. */
export interface Contribution {
  readonly project: KnownProject | null;
  readonly activity: KnownActivity | null;
  readonly entry: KnownEntry | null;
  readonly side: Side;
  readonly facts: readonly KnownFact[];
  /** The subject's part of it under this item, in hundredths of a percent. */
  readonly basisPoints: number;
  /** In the measure's unit: its part of the sum, or its own days where a median is taken. */
  readonly value: Fraction;
  /** Its part of the points; null where points do not divide: steps, medians, rates, full units, a limit that took effect. */
  readonly points: Fraction | null;
}

export interface Derivation {
  readonly item: RuleItem;
  readonly standing: ItemStanding;
  readonly contributions: readonly Contribution[];
}

/** One subject's points of an item, opened to the facts behind them: earliest first. The same figures as in the standings. */
export function derivation(input: StandingsInput, subjectId: string, key: string, kind: SubjectKind = 'team') {
  const scores = periodScores(input);
  const rows = (kind === 'team' ? scores.teams : scores.persons)?.rows ?? [];
  const standing = standingIn(rows.find((row) => row.subjectId === subjectId)?.items ?? [], key);
  const subject = (kind === 'team' ? input.teams : (input.persons ?? [])).find((one) => one.id === subjectId);
  if (standing === null || subject === undefined) return null;
  const [own] = placed(input.ruleSet, [subject]);
  return own ? opened({ weighing: input, sources: input, subject: own, kind }, standing) : null;
}

/** The standing of an item, also of a sub-item. */
export function standingIn(items: readonly ItemStanding[], key: string): ItemStanding | null {
  for (const item of items) {
    const found = item.key === key ? item : standingIn(item.items ?? [], key);
    if (found !== null) return found;
  }
  return null;
}

export interface Opening {
  readonly weighing: Weighing;
  /** At least what concerns the subject. */
  readonly sources: Sources;
  readonly subject: Placed;
  readonly kind: SubjectKind;
}

/** Opens a standing that is already known; of a composite, whatever its sub-items opened give is asked by their own keys. */
export function opened({ weighing, sources, subject, kind }: Opening, standing: ItemStanding): Derivation | null {
  const part = planParts(weighing).find((one) => one.kind === kind);
  const plan = everyPlan(part?.items ?? []).find(({ key }) => key === standing.key);
  if (plan === undefined) return null;
  const { item } = plan;
  if (!isMeasured(item)) return { item, standing, contributions: [] };
  const parts = sidesOf(plan).flatMap(({ lane, side }) =>
    brought(lane, kind, subject.id, sources, weighing).map((one) => ({ one, lane, side })),
  );
  const sorted = parts.toSorted((a, b) => (orderOf(a.one) < orderOf(b.one) ? -1 : 1));
  return { item, standing, contributions: sorted.map((one) => contribution(item, standing, subject, one)) };
}

function sidesOf({ measure }: ItemPlan): { lane: Lane; side: Side }[] {
  if (measure === null) return [];
  if (measure.against === null) return [{ lane: measure.lane, side: null }];
  const against = measure.asking.measure.kind === 'growth' ? ('before' as const) : ('denominator' as const);
  return [
    { lane: measure.lane, side: 'numerator' },
    { lane: measure.against, side: against },
  ];
}

function contribution(
  item: MeasuredItem,
  { figures }: ItemStanding,
  subject: Placed,
  { one, lane, side }: { one: Brought; lane: Lane; side: Side },
): Contribution {
  const alone = new Tally();
  one.into(alone);
  const measured = alone.measured(lane.measure) ?? alone.parts.value;
  const value = lane.measure.kind === 'withinDays' ? alone.within.value : measured;
  const unmet = figures.more?.some((more) => more.name === 'unmet') ?? false;
  const divides = side === null && isLinear(item) && !figures.limited && !unmet;
  return {
    project: one.project,
    activity: one.activity,
    entry: one.entry,
    side,
    facts: one.reading?.facts ?? [],
    basisPoints: basisPointsOf(one.portion),
    value,
    points: divides ? pointsOf(item, value, figures.target, subject) : null,
  };
}

function pointsOf(item: MeasuredItem, value: Fraction, target: Fraction | null, subject: Placed): Fraction {
  const { points } = scoreMethod(item.method, { value, target, field: NOBODY });
  const coefficient = firstFor(item.coefficients, subject);
  return coefficient ? points.times(Fraction.decimal(coefficient.times)) : points;
}

const NOBODY = new Field([]);

/** Points of a sum are the sum of points. */
function isLinear({ method, measure, each }: MeasuredItem): boolean {
  const of = measure.kind === 'among' ? measure.of : measure;
  const whole = (of.kind === 'entered' || of.kind === 'mark') && (of.take ?? 'sum') !== 'sum';
  if (NO_SUMS.includes(of.kind) || whole || each) return false;
  if (method.kind === 'pointsPerUnit') return !method.whole;
  if (method.kind === 'deduction') return method.base === undefined;
  return method.kind === 'completion' && !method.over && !method.under;
}

const NO_SUMS: readonly RuleMeasure['kind'][] = [
  'medianDays',
  'meanDays',
  'daysUntil',
  'withinDays',
  'rate',
  'growth',
  'completionRate',
];

const orderOf = ({ reading, project, activity, entry }: Brought): string => {
  const day = reading?.facts[0]?.day ?? reading?.investments?.[0]?.month ?? activity?.day ?? entry?.day ?? '';
  return `${day} ${project?.code ?? ''} ${project?.id ?? activity?.id ?? entry?.id ?? ''}`;
};

import { Day } from '../day';
import { accept, Decision, refuse } from '../decision';
import { isPeriod, periodEnd, periodKind } from '../periods';
import { WeekSettings } from '../weeks/week';
import { Fraction } from './fraction';
import { LeafMeasure, RuleMeasure } from './rule-measure';
import { conditionsOf, everyItem, isMeasured, RuleItem } from './rule-item';
import { Condition } from './rule-list';
import { RuleSet, ScoredPart } from './rule-set';

/** A figure or mark that rules ask people to enter. */
export interface AskedEntry {
  readonly kind: 'figure' | 'mark';
  readonly name: string;
  /** Of the item that asks for it first. */
  readonly title: string;
  readonly unit: string;
  /** A mark's most; null for a figure. */
  readonly most: number | null;
  readonly of: 'team' | 'person';
}

/** What a rule set asks to be entered, each once for teams and once for persons. */
export function askedEntries(ruleSet: RuleSet): AskedEntry[] {
  const found = [...inPart(ruleSet, 'team'), ...(ruleSet.persons ? inPart(ruleSet.persons, 'person') : [])];
  const key = (one: AskedEntry): string => `${one.kind} ${one.name} ${one.of}`;
  return found.filter((one, index) => found.findIndex((other) => key(other) === key(one)) === index);
}

function inPart(part: ScoredPart, of: AskedEntry['of']): AskedEntry[] {
  const items = everyItem(part.items).flatMap((item) => measuresOf(item).flatMap((one) => asked(one, item.title, of)));
  const lists = [...(part.total?.sanctions ?? []), ...(part.lists ?? [])].flatMap(({ all, title }) =>
    all.flatMap(leavesOf).flatMap((leaf) => asked(leaf, title, of)),
  );
  return [...items, ...lists];
}

function measuresOf(item: RuleItem): LeafMeasure[] {
  return [...(isMeasured(item) ? leaves(item.measure) : []), ...conditionsOf(item).flatMap(leavesOf)];
}

const leavesOf = (one: Condition): LeafMeasure[] => (one.kind === 'measured' ? leaves(one.measure) : []);

function leaves(measure: RuleMeasure): LeafMeasure[] {
  if (measure.kind === 'rate') return [measure.numerator.measure, measure.denominator.measure];
  if (measure.kind === 'among') return [measure.of, measure.also.measure];
  return measure.kind === 'growth' || measure.kind === 'completionRate' ? [measure.of] : [measure];
}

function asked(measure: LeafMeasure, title: string, of: AskedEntry['of']): AskedEntry[] {
  if (measure.kind === 'entered') {
    return [{ kind: 'figure', name: measure.name, title, unit: measure.unit, most: null, of }];
  }
  return measure.kind === 'mark'
    ? [{ kind: 'mark', name: measure.name, title, unit: '分', most: measure.most, of }]
    : [];
}

/** The last day of a week or month that something is entered for; null for what is neither. */
export const entryDay = (period: string, settings: WeekSettings): Day | null =>
  isPeriod(period, settings) && periodKind(period) !== 'year' ? periodEnd(period, settings) : null;

/** A figure of nine digits at most; a mark from 0 to its most. Codes: `entry.value`, `entry.mark-most` {most}. */
export function entryValue({ kind, most }: Pick<AskedEntry, 'kind' | 'most'>, value: number): Decision<number> {
  if (!Fraction.isDecimal(value)) return refuse('entry.value');
  if (kind === 'mark' && (value < 0 || value > (most ?? 0))) return refuse('entry.mark-most', { most: most ?? 0 });
  return accept(value);
}

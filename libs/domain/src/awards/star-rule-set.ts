import { isComposite, MeasuredItem, RuleItem } from '../ranking/rule-item';
import { RuleGroup, RuleSet, RuleWindow } from '../ranking/rule-set';
import { planDefinitions } from '../targets/plan-measure';
import { TeamKind } from '../teams/team-kind';
import { measuresOf, StarMeasure, StarPeriodKind, StarRule } from './star-rule';
import { starMeasureTitles } from './star-words';

const windows: Readonly<Record<StarPeriodKind, RuleWindow>> = {
  month: 'month',
  quarter: 'quarter',
  halfYear: 'halfYear',
  year: 'yearToDate',
};

const groups: readonly RuleGroup[] = Object.values(TeamKind).map((kind) => ({ key: kind, title: kind, kinds: [kind] }));

/** The key under which an item of the rule's own is scored. */
export const starItemKey = (measure: StarMeasure): string => `star-${measure}`;

/**
 * A star rule as rules of the ranking engine, so that stars are scored by what scores everything else: credit shares,
 * verified facts, the definition of 拿地即开工. What is asked for but gives no points is an item of no points. Where the
 * ranking gives the points, its items for persons are read over the award's period; what is held against a year's target
 * stays as the ranking reads it.
 */
export function starRuleSet(rule: StarRule, ranking: RuleSet): RuleSet {
  const own = rule.source === 'own';
  const window = windows[rule.period];
  const scored = own ? [] : (ranking.persons?.items ?? []).map((item) => over(item, window));
  const asked = measuresOf(rule).map((measure) => itemOf(measure, pointsOf(rule, measure), window));
  const total = own ? undefined : ranking.persons?.total;
  return {
    name: '',
    notes: '',
    items: [],
    tieBreakers: [],
    rounding: own ? { decimals: 2, at: 'total' } : ranking.rounding,
    groups: own || !ranking.groups ? groups : ranking.groups,
    persons: { within: rule.within, items: [...scored, ...asked], tieBreakers: [], ...(total && { total }) },
  };
}

const pointsOf = ({ source, points }: StarRule, measure: StarMeasure): number =>
  source === 'own' ? (points.find((one) => one.measure === measure)?.perUnit ?? 0) : 0;

function itemOf(measure: StarMeasure, points: number, window: RuleWindow): MeasuredItem {
  const { event = 'signing', unit, filter } = planDefinitions[measure];
  return {
    key: starItemKey(measure),
    title: starMeasureTitles[measure],
    method: { kind: 'pointsPerUnit', points },
    measure: unit === 'fen' ? { kind: 'amount', event, unit: 'yi' } : { kind: 'credit', event },
    division: 'byShare',
    window,
    filter,
  };
}

function over(item: RuleItem, window: RuleWindow): RuleItem {
  if (isComposite(item)) {
    return { ...item, items: item.items.map((one) => over(one, window)), ...(item.each && { window }) };
  }
  if (!('window' in item) || item.window === 'allTime' || asksYear(item)) return item;
  return { ...item, window };
}

/** Held against a named target, which is set for years. */
const asksYear = ({ method, measure }: MeasuredItem): boolean =>
  (method.kind === 'completion' && typeof method.target === 'string') ||
  (measure.kind === 'completionRate' && typeof measure.target === 'string');

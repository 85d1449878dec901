import { MOST_FEN } from '../money';
import { MILESTONES } from '../projects/milestone';
import { at, RuleCheck, RuleFault } from '../ranking/rule-check';
import { ReferralRule } from './referral-rule';
import { STAR_MEASURES, STAR_PERIODS, StarCircle, StarRule, StarSource } from './star-rule';

type Fields = Readonly<Record<string, unknown>>;

export const awardRuleLimits = {
  levels: 5,
  conditions: 5,
  bands: 8,
  points: 10_000,
  place: 500,
  rate: 10_000,
} as const;

/** The kinds of rules of awards, each with what its versions hold. */
export interface AwardRules {
  readonly star: StarRule;
  readonly referral: ReferralRule;
}
export type AwardKind = keyof AwardRules;
export const AWARD_KINDS: readonly AwardKind[] = ['star', 'referral'];

/**
 * Every fault of a rule of awards that came as JSON, by the path of the field. Codes begin with `award-rule.`.
 * An empty list means that `input` is a sound rule of the kind.
 */
export function awardRuleFaults(kind: AwardKind, input: unknown): RuleFault[] {
  const check = new RuleCheck('award-rule');
  if (kind === 'star') starFaults(check, input);
  else referralFaults(check, input);
  return check.faults;
}

const rows = (check: RuleCheck, fields: Fields, key: string, least: number, most: number): Fields =>
  check.list(fields, key, '', least, most) as unknown as Fields;

const each = (list: Fields, path: string): [number, unknown, string][] =>
  (list as unknown as readonly unknown[]).map((one, index) => [index, one, at(path, index)]);

function starFaults(check: RuleCheck, input: unknown): void {
  const keys = ['period', 'source', 'points', 'within', 'tieBreakers', 'levels', 'quota'];
  const rule = check.object(input, '', keys);
  if (rule === null) return;
  check.choice(rule, 'period', '', STAR_PERIODS);
  const source = check.choice(rule, 'source', '', Object.values(StarSource));
  check.choice(rule, 'within', '', Object.values(StarCircle));
  if (rule['quota'] !== null) check.whole(rule, 'quota', '', 1, awardRuleLimits.place);
  const points = rows(check, rule, 'points', 0, STAR_MEASURES.length);
  measures(check, points, 'points', 'perUnit');
  const given = Object.keys(points).length;
  if (source === 'own' && given === 0) check.fault('points', 'award-rule.no-points');
  if (source === 'ranking' && given > 0) check.fault('points', 'award-rule.points-of-ranking');
  const breakers = rows(check, rule, 'tieBreakers', 0, STAR_MEASURES.length);
  const seen = new Set<string>();
  for (const [index] of each(breakers, 'tieBreakers'))
    once(check, seen, check.choice(breakers, `${index}`, 'tieBreakers', STAR_MEASURES), at('tieBreakers', index));
  levels(check, rows(check, rule, 'levels', 1, awardRuleLimits.levels));
}

/** Measures with a positive number each, none twice. */
function measures(check: RuleCheck, list: Fields, path: string, key: string): void {
  const seen = new Set<string>();
  for (const [, one, where] of each(list, path)) {
    const fields = check.object(one, where, ['measure', key]);
    if (fields === null) continue;
    once(check, seen, check.choice(fields, 'measure', where, STAR_MEASURES), at(where, 'measure'));
    positive(check, fields, key, where);
  }
}

function once(check: RuleCheck, seen: Set<string>, value: string | null, path: string): void {
  if (value === null) return;
  if (seen.has(value)) check.fault(path, 'award-rule.twice', { value });
  seen.add(value);
}

function positive(check: RuleCheck, fields: Fields, key: string, path: string): number | null {
  const value = check.decimal(fields, key, path, 0, awardRuleLimits.points);
  if (value === 0) check.fault(at(path, key), 'award-rule.zero');
  return value;
}

function levels(check: RuleCheck, list: Fields): void {
  let [stars, points] = [0, 0];
  for (const [index, one, path] of each(list, 'levels')) {
    const fields = check.object(one, path, ['stars', 'atLeast', 'top', 'conditions']);
    if (fields === null) continue;
    const rank = check.whole(fields, 'stars', path, 1, 5);
    if (rank !== null && rank <= stars) check.fault(at(path, 'stars'), 'award-rule.stars-rise');
    stars = rank ?? stars;
    const least = fields['atLeast'] === null ? null : positive(check, fields, 'atLeast', path);
    if (least !== null && index > 0 && least < points) check.fault(at(path, 'atLeast'), 'award-rule.points-rise');
    points = least ?? points;
    const top = fields['top'] === null ? null : check.whole(fields, 'top', path, 1, awardRuleLimits.place);
    const asked = check.list(fields, 'conditions', path, 0, awardRuleLimits.conditions);
    measures(check, asked as unknown as Fields, at(path, 'conditions'), 'atLeast');
    if (fields['atLeast'] === null && top === null && fields['top'] === null && asked.length === 0)
      check.fault(path, 'award-rule.no-criterion');
  }
}

function referralFaults(check: RuleCheck, input: unknown): void {
  const rule = check.object(input, '', ['base', 'bands', 'portions', 'capFen']);
  if (rule === null) return;
  check.choice(rule, 'base', '', ['agreed', 'paidIn']);
  check.whole(rule, 'capFen', '', 1, MOST_FEN);
  let before = -1;
  for (const [, one, path] of each(rows(check, rule, 'bands', 1, awardRuleLimits.bands), 'bands')) {
    const fields = check.object(one, path, ['atLeastFen', 'fixedFen', 'basisPoints']);
    if (fields === null) continue;
    const from = check.whole(fields, 'atLeastFen', path, 0, MOST_FEN);
    if (from !== null && from <= before) check.fault(at(path, 'atLeastFen'), 'award-rule.bands-rise');
    before = from ?? before;
    const [fixed, rate] = [fields['fixedFen'], fields['basisPoints']];
    if ((fixed === null) === (rate === null)) check.fault(path, 'award-rule.one-of-two');
    if (fixed !== null) check.whole(fields, 'fixedFen', path, 1, MOST_FEN);
    if (rate !== null) check.whole(fields, 'basisPoints', path, 1, awardRuleLimits.rate);
  }
  portionFaults(check, rows(check, rule, 'portions', 1, MILESTONES.length));
}

function portionFaults(check: RuleCheck, list: Fields): void {
  const seen = new Set<string>();
  let sum = 0;
  for (const [, one, path] of each(list, 'portions')) {
    const fields = check.object(one, path, ['milestone', 'percent']);
    if (fields === null) continue;
    once(check, seen, check.choice(fields, 'milestone', path, MILESTONES), at(path, 'milestone'));
    sum += check.whole(fields, 'percent', path, 1, 100) ?? 0;
  }
  if (Object.keys(list).length > 0 && sum !== 100) check.fault('portions', 'award-rule.portions-sum', { sum });
}

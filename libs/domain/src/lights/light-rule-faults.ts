import { isDay } from '../day';
import { MOST_FEN } from '../money';
import { LandMode, MILESTONES } from '../projects/milestone';
import { at, RuleCheck, RuleFault } from '../ranking/rule-check';
import { LIGHT_KINDS, lightMeasure, LightRuleSet } from './light-rule';

type Fields = Readonly<Record<string, unknown>>;

const KEY = /^[a-z][a-zA-Z0-9]{0,39}$/;
const MOST_RULES = 40;
const MOST_FALLBACK_DAYS = 3_660;

/**
 * Every fault of light rules that came as JSON. Codes begin with `rule-set.` for what any rules must be, and with
 * `light-rule.` for what only these must; the facts name the rule by its title. Empty for a sound `LightRuleSet`.
 */
export function lightRuleFaults(input: unknown): RuleFault[] {
  const check = new RuleCheck();
  const fields = check.object(input, '', ['name', 'notes', 'scope', 'rules']);
  if (fields === null) return check.faults;
  check.text(fields, 'name', '', 1, 60);
  check.text(fields, 'notes', '', 0, 2_000);
  checkScope(check, fields);
  const rules = check.list(fields, 'rules', '', 1, MOST_RULES);
  const keys = rules.map((rule, index) => checkRule(check, rule, `rules.${index}`));
  check.item = null;
  for (const [index, key] of keys.entries()) {
    if (key !== null && keys.indexOf(key) !== index) check.fault(`rules.${index}.key`, 'rule-set.item-twice', { key });
  }
  return check.faults;
}

/** True for sound light rules. */
export const isLightRuleSet = (input: unknown): input is LightRuleSet => lightRuleFaults(input).length === 0;

function checkScope(check: RuleCheck, fields: Fields): void {
  if (!Object.hasOwn(fields, 'scope')) return;
  const scope = check.object(fields['scope'], 'scope', ['atLeastFen', 'signedFrom']);
  if (scope === null) return;
  check.whole(scope, 'atLeastFen', 'scope', 0, MOST_FEN);
  const from = scope['signedFrom'];
  if (from !== null && from !== undefined && !isDay(from)) check.fault('scope.signedFrom', 'light-rule.day');
}

/** @returns the rule's key, when it has a sound one. */
function checkRule(check: RuleCheck, value: unknown, path: string): string | null {
  check.item = nameOf(value, path);
  const rule = check.object(
    value,
    path,
    ['key', 'title', 'kind', 'active', 'yellow', 'red', 'filter'],
    ['fallbackDays'],
  );
  if (rule === null) return null;
  const key = typeof rule['key'] === 'string' && KEY.test(rule['key']) ? rule['key'] : null;
  if (Object.hasOwn(rule, 'key') && key === null) check.fault(at(path, 'key'), 'rule-set.item-key');
  check.text(rule, 'title', path, 1, 40);
  check.flag(rule, 'active', path);
  checkThresholds(check, rule, path);
  if (Object.hasOwn(rule, 'filter')) checkFilter(check, rule['filter'], at(path, 'filter'));
  return key;
}

function checkThresholds(check: RuleCheck, rule: Fields, path: string): void {
  const kind = check.choice(rule, 'kind', path, LIGHT_KINDS);
  if (kind === null) return;
  const { most, fallbackAfter } = lightMeasure[kind];
  const yellow = check.whole(rule, 'yellow', path, 1, most);
  const red = check.whole(rule, 'red', path, 1, most);
  if (yellow !== null && red !== null && yellow >= red) {
    check.fault(at(path, 'red'), 'light-rule.thresholds', { yellow, red });
  }
  const days = Object.hasOwn(rule, 'fallbackDays');
  if (days && fallbackAfter === null) check.fault(at(path, 'fallbackDays'), 'light-rule.fallback-useless');
  if (!days && fallbackAfter !== null) check.fault(at(path, 'fallbackDays'), 'light-rule.fallback-missing');
  if (days && fallbackAfter !== null) check.whole(rule, 'fallbackDays', path, 0, MOST_FALLBACK_DAYS);
}

function checkFilter(check: RuleCheck, value: unknown, path: string): void {
  const filter = check.object(value, path, [], ['atLeastFen', 'belowFen', 'landModes', 'keyOnly', 'before']);
  if (filter === null) return;
  const least = check.whole(filter, 'atLeastFen', path, 0, MOST_FEN);
  const below = check.whole(filter, 'belowFen', path, 1, MOST_FEN);
  if (least !== null && below !== null && below <= least) check.fault(path, 'rule-set.amount-band');
  for (const [index] of check.list(filter, 'landModes', path, 1, 4).entries()) {
    check.choice(filter['landModes'] as Fields, `${index}`, at(path, 'landModes'), Object.values(LandMode));
  }
  check.flag(filter, 'keyOnly', path);
  check.choice(filter, 'before', path, MILESTONES);
}

/** The words by which the office knows the rule: its title, else its key, else its place in the list. */
function nameOf(value: unknown, path: string): string {
  const { title, key } = (typeof value === 'object' && value !== null ? value : {}) as Fields;
  const name = [title, key].find((word) => typeof word === 'string' && word.trim() !== '');
  return typeof name === 'string' ? name.slice(0, 40) : `#${Number(path.split('.').at(-1)) + 1}`;
}

import { LandMode, LIGHT_KINDS, LightFilter, LightKind, lightMeasure, LightRule, LightRuleSet } from '@huoshui/domain';
import { lightKindName } from '@huoshui/ui';

/** A rule as the form holds it: null or '' where nothing was typed. */
export interface LightRuleDraft {
  key: string;
  title: string;
  kind: string;
  active: boolean;
  yellow: number | null;
  red: number | null;
  fallbackDays: number | null;
  atLeastFen: number | null;
  belowFen: number | null;
  ownLand: boolean;
  newSpace: boolean;
  oldFactory: boolean;
  office: boolean;
  keyOnly: boolean;
  before: string;
}

export interface LightRulesDraft {
  name: string;
  notes: string;
  atLeastFen: number | null;
  signedFrom: string;
  rules: LightRuleDraft[];
}

const MODES = Object.values(LandMode);

export const draftOf = ({ name, notes, scope, rules }: LightRuleSet): LightRulesDraft => ({
  name,
  notes,
  atLeastFen: scope.atLeastFen,
  signedFrom: scope.signedFrom ?? '',
  rules: rules.map(ruleDraft),
});

function ruleDraft({ key, title, kind, active, yellow, red, fallbackDays, filter }: LightRule): LightRuleDraft {
  const modes = Object.fromEntries(MODES.map((mode) => [mode, filter.landModes?.includes(mode) ?? false]));
  return {
    key,
    title,
    kind,
    active,
    yellow,
    red,
    fallbackDays: fallbackDays ?? null,
    atLeastFen: filter.atLeastFen ?? null,
    belowFen: filter.belowFen ?? null,
    ...(modes as Record<LandMode, boolean>),
    keyOnly: filter.keyOnly ?? false,
    before: filter.before ?? '',
  };
}

/** The rules as they cross the wire; what is missing is left for the domain to name. */
export const rulesOf = ({ name, notes, atLeastFen, signedFrom, rules }: LightRulesDraft): LightRuleSet =>
  ({
    name: name.trim(),
    notes: notes.trim(),
    scope: { atLeastFen: atLeastFen ?? 0, signedFrom: signedFrom || null },
    rules: rules.map(ruleOf),
  }) as LightRuleSet;

function ruleOf(draft: LightRuleDraft): object {
  const { key, title, kind, active, yellow, red, fallbackDays } = draft;
  const plans = lightMeasure[kind as LightKind].fallbackAfter !== null;
  return {
    key,
    title: title.trim(),
    kind,
    active,
    yellow,
    red,
    ...(plans ? { fallbackDays } : {}),
    filter: filterOf(draft),
  };
}

function filterOf(draft: LightRuleDraft): LightFilter {
  const { atLeastFen, belowFen, keyOnly, before } = draft;
  const landModes = MODES.filter((mode) => draft[mode]);
  return {
    ...(atLeastFen === null ? {} : { atLeastFen }),
    ...(belowFen === null ? {} : { belowFen }),
    ...(landModes.length === 0 ? {} : { landModes }),
    ...(keyOnly ? { keyOnly } : {}),
    ...(before === '' ? {} : { before: before as never }),
  };
}

/** A rule of a kind that the draft does not have yet, with a key that is free. */
export function newRule({ rules }: LightRulesDraft): LightRuleDraft {
  const kind = LIGHT_KINDS.find((one) => !rules.some((rule) => rule.kind === one)) ?? LightKind.NoUpdate;
  const taken = new Set(rules.map((rule) => rule.key));
  let key: string = kind;
  for (let count = 2; taken.has(key); count += 1) key = `${kind}${count}`;
  const fallbackDays = lightMeasure[kind].fallbackAfter === null ? undefined : 180;
  return ruleDraft({
    key,
    title: lightKindName[kind],
    kind,
    active: true,
    yellow: 1,
    red: 3,
    fallbackDays,
    filter: {},
  });
}

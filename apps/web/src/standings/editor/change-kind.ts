import { RULE_SHAPES, RuleItem, Shape } from '@huoshui/domain';
import { blank, fieldsOf, fits, resolved } from './fits';

type Fields = Readonly<Record<string, unknown>>;

/** Words of one kind that another calls differently: 每单位 4 分 → 权重 4, 封顶 → 最多扣. */
const ALIKE: readonly (readonly string[])[] = [
  ['points', 'weight'],
  ['cap', 'ceiling'],
  ['target', 'quota'],
  ['to', 'awaited'],
];

function kept(key: string, shape: Shape, fields: Fields): unknown {
  const names = [key, ...ALIKE.filter((group) => group.includes(key)).flat()];
  return names.map((name) => fields[name]).find((value) => value !== undefined && fits(shape, value));
}

/** Another kind of a method, measure or condition: what fits stays, what is asked anew begins with a plain value. */
export function changeKind(shape: Shape, value: unknown, kind: string): unknown {
  const own = resolved(shape);
  const object = own.type === 'variant' ? own.kinds[kind] : undefined;
  if (!object) return value;
  const before = { ...fieldsOf(value), ...wrapped(value) };
  const required = Object.entries(object.required).map(([key, one]) => [key, kept(key, one, before) ?? blank(one)]);
  const optional = Object.entries(object.optional)
    .map(([key, one]) => [key, kept(key, one, before)])
    .filter(([, one]) => one !== undefined);
  return { kind, ...Object.fromEntries([...required, ...optional]) };
}

/** A plain measure goes into a rate, a growth or a completion as the thing measured, and comes out of it again. */
function wrapped(value: unknown): Fields {
  const fields = fieldsOf(value);
  const inner = fieldsOf(fields['of'] ?? fieldsOf(fields['numerator'])['measure']);
  const leaf = Object.keys(inner).length > 0 ? inner : fields;
  if (typeof leaf['kind'] !== 'string' || !fits(RULE_SHAPES['leafMeasure'] as Shape, leaf)) return {};
  return { ...leaf, of: leaf, also: { measure: leaf }, numerator: { measure: leaf }, denominator: { measure: leaf } };
}

const DAYS = ['medianDays', 'meanDays', 'daysUntil'];
const PROJECTS = ['count', 'credit', 'amount'];

/** After a change of the measure: what the new one cannot go with becomes what it can. */
export function settled(item: Fields): Fields {
  const whole = fieldsOf(item['measure']);
  const measure = (whole['kind'] === 'among' ? fieldsOf(whole['of']) : whole)['kind'] as string;
  const method = fieldsOf(item['method']);
  const { division } = item;
  const days = DAYS.includes(measure);
  const shared = days && (division === 'byShare' || division === 'equally');
  const undivided = measure === 'credit' && (division === 'leadTeam' || division === 'each');
  const direction = days ? 'atMost' : PROJECTS.includes(measure) ? 'atLeast' : method['direction'];
  return {
    ...item,
    ...(shared && { division: 'leadTeam' }),
    ...(undivided && { division: 'byShare' }),
    ...(method['kind'] === 'stepTable' && { method: { ...method, direction } }),
  };
}

export const ITEM_KINDS = ['measured', 'composite', 'fixed', 'graded', 'ofTeam'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

export function itemKind(item: unknown): ItemKind {
  const fields = fieldsOf(item);
  if ('items' in fields) return 'composite';
  if ('points' in fields) return 'fixed';
  if ('team' in fields) return 'ofTeam';
  return 'grades' in fields ? 'graded' : 'measured';
}

const FRAME = ['key', 'title', 'weight', 'cap', 'floor', 'coefficients', 'applies', 'requires'];

/** Another kind of item: the frame stays; what was measured becomes the first part of a blend and comes out of it again. */
export function changeItemKind(item: unknown, kind: ItemKind, fresh: RuleItem): unknown {
  const fields = fieldsOf(item);
  if (itemKind(fields) === kind) return item;
  const frame = Object.fromEntries(Object.entries(fields).filter(([key]) => FRAME.includes(key)));
  const parts = fields['items'];
  const first = Array.isArray(parts) ? fieldsOf(parts[0]) : {};
  switch (kind) {
    case 'composite': {
      const { weight: _, ...inner } = fields;
      return { ...frame, items: [{ ...inner, key: fresh.key }] };
    }
    case 'fixed':
      return { ...frame, points: 1 };
    case 'ofTeam':
      return { ...frame, team: 'total' };
    case 'graded':
      return { ...frame, grades: [{ all: [measuredCondition(fields, fresh)], points: 1 }] };
    case 'measured':
      return { ...fresh, ...('measure' in first ? { ...first, ...frame } : frame) };
  }
}

function measuredCondition(fields: Fields, fresh: RuleItem): unknown {
  const { window, measure, division, filter } = { ...fieldsOf(fresh), ...fields };
  return { kind: 'measured', window, measure, division, filter, atLeast: 1 };
}

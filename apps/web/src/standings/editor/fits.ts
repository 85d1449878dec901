import { ObjectShape, RULE_SHAPES, Shape } from '@huoshui/domain';

/** What a name stands for; every other shape stands for itself. */
export const resolved = (shape: Shape): Shape => (shape.type === 'named' ? (RULE_SHAPES[shape.name] ?? shape) : shape);

const KEY = /^[a-z][a-zA-Z0-9]{0,39}$/;

type Fields = Readonly<Record<string, unknown>>;

export const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** The object that a variant or an item is by its kind or its telling key. */
export function objectOf(shape: Shape, value: unknown): ObjectShape | null {
  const own = resolved(shape);
  const fields = fieldsOf(value);
  switch (own.type) {
    case 'object':
      return own;
    case 'variant':
      return typeof fields['kind'] === 'string' ? (own.kinds[fields['kind']] ?? null) : null;
    case 'byKey':
      return Object.entries(own.of).find(([key]) => Object.hasOwn(fields, key))?.[1] ?? own.otherwise;
    case 'wordOr':
      return typeof value === 'object' ? objectOf(own.object, value) : null;
    default:
      return null;
  }
}

/** The objects that may stand in the place of a word, each by the first key that it asks for. */
export function objectsOf(shape: Shape): [first: string, object: ObjectShape][] {
  if (shape.type !== 'wordOr') return [];
  const { object } = shape;
  const all = object.type === 'byKey' ? [...Object.values(object.of), object.otherwise] : [object];
  return all.map((one) => [Object.keys(one.required)[0] ?? '', one]);
}

/** Whether a value could stand where the shape is asked, so that a change of kind may keep it. */
export function fits(shape: Shape, value: unknown): boolean {
  const own = resolved(shape);
  switch (own.type) {
    case 'decimal':
    case 'whole':
      return (
        typeof value === 'number' &&
        value >= own.least &&
        value <= own.most &&
        (own.type === 'decimal' || Number.isSafeInteger(value))
      );
    case 'flag':
      return typeof value === 'boolean';
    case 'text':
      return typeof value === 'string' && value.trim().length >= own.least && value.trim().length <= own.most;
    case 'key':
      return typeof value === 'string' && KEY.test(value);
    case 'monthDay':
      return typeof value === 'string' && /^\d{2}-\d{2}$/.test(value);
    case 'choice':
      return own.of.includes(value as string);
    case 'list':
      return Array.isArray(value) && value.length >= own.least && value.every((one) => fits(own.of, one));
    case 'wordOr':
      return own.words.includes(value as string) || (typeof value === 'object' && fits(own.object, value));
    default: {
      const object = objectOf(own, value);
      return object !== null && typeof value === 'object' && value !== null && fitsObject(object, fieldsOf(value));
    }
  }
}

function fitsObject({ required, optional }: ObjectShape, fields: Fields): boolean {
  const every = { kind: undefined, ...required, ...optional };
  return (
    Object.keys(required).every((key) => Object.hasOwn(fields, key)) &&
    Object.entries(fields).every(([key, value]) => {
      const shape = (every as Readonly<Record<string, Shape | undefined>>)[key];
      return key === 'kind' || (shape !== undefined && fits(shape, value));
    })
  );
}

/** What a field begins as when it is added. */
export function blank(shape: Shape): unknown {
  const own = resolved(shape);
  switch (own.type) {
    case 'decimal':
    case 'whole':
      return Math.max(own.least, 1);
    case 'flag':
      return true;
    case 'text':
    case 'key':
      return '';
    case 'monthDay':
      return '01-01';
    case 'choice':
      return own.of[0];
    case 'list':
      return Array.from({ length: own.least }, () => blank(own.of));
    case 'wordOr':
      return own.words[0];
    case 'variant': {
      const [[kind, object]] = Object.entries(own.kinds) as [[string, ObjectShape]];
      return { kind, ...blankObject(object) };
    }
    case 'byKey':
      return blankObject(own.otherwise);
    case 'object':
      return blankObject(own);
    default:
      return null;
  }
}

export const blankObject = ({ required }: ObjectShape): Record<string, unknown> =>
  Object.fromEntries(Object.entries(required).map(([key, shape]) => [key, blank(shape)]));

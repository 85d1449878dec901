import { at, RuleCheck } from '../rule-check';
import { KEY, MONTH_DAY, ObjectShape, Shape } from './shape';

export type Fields = Readonly<Record<string, unknown>>;

export const loose = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

/** Holds untrusted JSON against a shape and names every place where it differs. */
export class ShapeCheck {
  constructor(
    private readonly check: RuleCheck,
    private readonly defined: Readonly<Record<string, Shape>>,
  ) {}

  /** One key of an object, or one place of a list; what is missing is told where the object is read. */
  key(shape: Shape, fields: Fields, key: string, path: string): void {
    if (!Object.hasOwn(fields, key)) return;
    const where = at(path, key);
    switch (shape.type) {
      case 'decimal':
        this.check.decimal(fields, key, path, shape.least, shape.most);
        return;
      case 'whole':
        this.check.whole(fields, key, path, shape.least, shape.most);
        return;
      case 'flag':
        this.check.flag(fields, key, path);
        return;
      case 'text':
        this.check.text(fields, key, path, shape.least, shape.most);
        return;
      case 'choice':
        this.check.choice(fields, key, path, shape.of);
        return;
      case 'key': {
        const value = fields[key];
        if (typeof value !== 'string' || !KEY.test(value)) this.check.fault(where, 'rule-set.item-key');
        return;
      }
      case 'monthDay': {
        const value = fields[key];
        if (typeof value !== 'string' || !MONTH_DAY.test(value)) this.check.fault(where, 'rule-set.month-day');
        return;
      }
      case 'list': {
        const values = this.check.list(fields, key, path, shape.least, shape.most) as unknown as Fields;
        for (const index of Object.keys(values)) this.key(shape.of, values, index, where);
        return;
      }
      default:
        this.value(shape, fields[key], where);
    }
  }

  /** Something that is read as a whole. */
  value(shape: Shape, value: unknown, path: string): void {
    switch (shape.type) {
      case 'object':
        this.object(shape, value, path);
        return;
      case 'variant': {
        const kind = this.kindOf(value, path, Object.keys(shape.kinds));
        const own = kind === null ? undefined : shape.kinds[kind];
        if (own) this.object({ ...own, required: { kind: { type: 'flag' }, ...own.required } }, value, path, 'kind');
        return;
      }
      case 'byKey': {
        const found = Object.entries(shape.of).find(([key]) => Object.hasOwn(loose(value), key));
        this.object(found?.[1] ?? shape.otherwise, value, path);
        return;
      }
      case 'wordOr': {
        if (typeof value === 'object') this.value(shape.object, value, path);
        else if (!shape.words.includes(value as string)) {
          const key = path.split('.').at(-1) ?? '';
          this.check.fault(path, 'rule-set.choice', { key, choices: shape.words.join('、') });
        }
        return;
      }
      case 'named': {
        const known = this.defined[shape.name];
        if (known) this.value(known, value, path);
        return;
      }
      default:
        this.key(shape, { value }, 'value', path);
    }
  }

  private object(shape: ObjectShape, value: unknown, path: string, read?: string): void {
    const { required, optional } = shape;
    const fields = this.check.object(value, path, Object.keys(required), Object.keys(optional));
    if (fields === null) return;
    for (const [key, own] of Object.entries({ ...required, ...optional })) {
      if (key !== read) this.key(own, fields, key, path);
    }
  }

  private kindOf(value: unknown, path: string, kinds: readonly string[]): string | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.check.fault(path, 'rule-set.object');
      return null;
    }
    const fields = value as Fields;
    if (!Object.hasOwn(fields, 'kind')) this.check.fault(at(path, 'kind'), 'rule-set.key-missing', { key: 'kind' });
    return this.check.choice(fields, 'kind', path, kinds);
  }
}

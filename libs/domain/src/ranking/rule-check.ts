import { RefusalFacts } from '../decision';
import { Fraction } from './fraction';

/** One thing that is wrong with a rule set or another rule that is data: where, what, and the item it is about. */
export interface RuleFault {
  /** In dots: `items.2.method.cap`. */
  readonly path: string;
  readonly code: string;
  readonly facts: RefusalFacts;
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads untrusted JSON and gathers every fault instead of stopping at the first. */
export class RuleCheck {
  readonly faults: RuleFault[] = [];
  /** The title (or key) of the item being read; goes into the facts of its faults. */
  item: string | null = null;

  /** @param family the word with which the codes of its faults begin */
  constructor(private readonly family = 'rule-set') {}

  fault(path: string, code: string, facts: RefusalFacts = {}): void {
    this.faults.push({ path, code, facts: this.item === null ? facts : { item: this.item, ...facts } });
  }

  /** An object with exactly these keys. An unknown key is a fault: a misspelt cap must not be a silent one. */
  object(value: unknown, path: string, required: readonly string[], optional: readonly string[] = []): Fields | null {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.fault(path, `${this.family}.object`);
      return null;
    }
    const fields = value as Fields;
    for (const key of required) {
      if (!Object.hasOwn(fields, key)) this.fault(at(path, key), `${this.family}.key-missing`, { key });
    }
    for (const key of Object.keys(fields)) {
      if (!required.includes(key) && !optional.includes(key)) {
        this.fault(at(path, key.slice(0, 40)), `${this.family}.key-unknown`, { key: key.slice(0, 40) });
      }
    }
    return fields;
  }

  text(fields: Fields, key: string, path: string, least: number, most: number): void {
    if (!Object.hasOwn(fields, key)) return;
    const value = fields[key];
    const length = typeof value === 'string' ? value.trim().length : -1;
    if (length < least || length > most) this.fault(at(path, key), `${this.family}.text`, { key, least, most });
  }

  /** @returns the value when it is one of the choices. */
  choice<T extends string>(fields: Fields, key: string, path: string, choices: readonly T[]): T | null {
    if (!Object.hasOwn(fields, key)) return null;
    const found = choices.find((candidate) => candidate === fields[key]);
    if (found === undefined) this.fault(at(path, key), `${this.family}.choice`, { key, choices: choices.join('、') });
    return found ?? null;
  }

  /** A plain decimal with at most six places between the limits, both allowed. */
  decimal(fields: Fields, key: string, path: string, least: number, most = 1_000_000): number | null {
    if (!Object.hasOwn(fields, key)) return null;
    const value = fields[key];
    if (Fraction.isDecimal(value) && value >= least && value <= most) return value;
    this.fault(at(path, key), `${this.family}.number`, { key, least, most });
    return null;
  }

  whole(fields: Fields, key: string, path: string, least: number, most: number): number | null {
    if (!Object.hasOwn(fields, key)) return null;
    const value = fields[key];
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least && value <= most) return value;
    this.fault(at(path, key), `${this.family}.whole`, { key, least, most });
    return null;
  }

  flag(fields: Fields, key: string, path: string): void {
    if (Object.hasOwn(fields, key) && typeof fields[key] !== 'boolean')
      this.fault(at(path, key), `${this.family}.flag`, { key });
  }

  list(fields: Fields, key: string, path: string, least: number, most: number): readonly unknown[] {
    if (!Object.hasOwn(fields, key)) return [];
    const value: unknown = fields[key];
    if (Array.isArray(value) && value.length >= least && value.length <= most) return value as unknown[];
    this.fault(at(path, key), `${this.family}.list`, { key, least, most });
    return [];
  }
}

export const at = (path: string, key: string | number): string => (path === '' ? `${key}` : `${path}.${key}`);

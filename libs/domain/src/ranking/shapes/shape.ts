/**
 * What a piece of a rule set looks like, as data: the check, the JSON Schema and a form that edits it are all read off
 * the same description, so they cannot differ.
 */
export type Shape =
  /** A plain decimal with at most six places between the limits, both allowed. */
  | { readonly type: 'decimal'; readonly least: number; readonly most: number; readonly about?: string }
  | { readonly type: 'whole'; readonly least: number; readonly most: number; readonly about?: string }
  | { readonly type: 'flag'; readonly about?: string }
  | { readonly type: 'text'; readonly least: number; readonly most: number; readonly about?: string }
  /** The word by which other parts of the rules name this one. */
  | { readonly type: 'key'; readonly about?: string }
  | { readonly type: 'choice'; readonly of: readonly string[]; readonly about?: string }
  | {
      readonly type: 'list';
      readonly of: Shape;
      readonly least: number;
      readonly most: number;
      readonly about?: string;
    }
  | ObjectShape
  /** Told apart by `kind`. */
  | { readonly type: 'variant'; readonly kinds: Readonly<Record<string, ObjectShape>>; readonly about?: string }
  /** A day of any year, `03-01`. */
  | { readonly type: 'monthDay'; readonly about?: string }
  | KeyedShape
  /** A word, or an object. */
  | {
      readonly type: 'wordOr';
      readonly words: readonly string[];
      readonly object: ObjectShape | KeyedShape;
      readonly about?: string;
    }
  /** One of `DEFINED`, so that items can hold items. */
  | { readonly type: 'named'; readonly name: string };

/** Told apart by the first of these keys that it has; without any of them it is the last. */
export interface KeyedShape {
  readonly type: 'byKey';
  readonly of: Readonly<Record<string, ObjectShape>>;
  readonly otherwise: ObjectShape;
}

/** An object with exactly these keys. */
export interface ObjectShape {
  readonly type: 'object';
  readonly required: Readonly<Record<string, Shape>>;
  readonly optional: Readonly<Record<string, Shape>>;
  readonly about?: string;
}

type Fields = Readonly<Record<string, Shape>>;

export const object = (required: Fields, optional: Fields = {}, about?: string): ObjectShape => ({
  type: 'object',
  required,
  optional,
  ...(about && { about }),
});

const told = (about: string | undefined): { about?: string } => (about ? { about } : {});

export const decimal = (least: number, most = 1_000_000, about?: string): Shape => ({
  type: 'decimal',
  least,
  most,
  ...told(about),
});
export const whole = (least: number, most: number, about?: string): Shape => ({
  type: 'whole',
  least,
  most,
  ...told(about),
});
export const flag = (about?: string): Shape => ({ type: 'flag', ...told(about) });
export const text = (least: number, most: number, about?: string): Shape => ({
  type: 'text',
  least,
  most,
  ...told(about),
});
export const choice = (of: readonly string[], about?: string): Shape => ({ type: 'choice', of, ...told(about) });
export const list = (of: Shape, least: number, most: number, about?: string): Shape => ({
  type: 'list',
  of,
  least,
  most,
  ...told(about),
});
export const named = (name: string): Shape => ({ type: 'named', name });
export const key = (about?: string): Shape => ({ type: 'key', ...told(about) });

export const monthDay = (about?: string): Shape => ({ type: 'monthDay', ...told(about) });

export const MONTH_DAY = /^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$/;

/** Of an item, a group, a list, an entered figure. */
export const KEY = /^[a-z][a-zA-Z0-9]{0,39}$/;

/** Points may be taken off. */
export const ANY = -1_000_000;

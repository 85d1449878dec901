import type { RefusalFacts } from '../http/refusal';

export type Sentence = (facts: RefusalFacts) => string;

export type SentenceOf<Code extends string> = Readonly<Record<Code, Sentence>>;

/** A fact as text; '' when the server left it out. */
export const textOf = (facts: RefusalFacts, name: string): string => {
  const value = facts[name];
  return value === undefined || value === null ? '' : String(value);
};

/** A fact that is a member of a closed set, by its Chinese name. */
export const named = (names: Readonly<Record<string, string>>, facts: RefusalFacts, name: string): string =>
  names[textOf(facts, name)] ?? textOf(facts, name);

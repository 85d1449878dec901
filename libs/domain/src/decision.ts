/** The facts that a refusal carries into its sentence: small plain values only. */
export type RefusalFacts = Readonly<Record<string, string | number | boolean | null>>;

export interface Accepted<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused {
  readonly ok: false;
  readonly code: string;
  readonly facts: RefusalFacts;
}

/** What a rule returns: the value it allows, or a stable code with the facts that explain it. */
export type Decision<T> = Accepted<T> | Refused;

export const accept = <T>(value: T): Accepted<T> => ({ ok: true, value });

export const refuse = (code: string, facts: RefusalFacts = {}): Refused => ({ ok: false, code, facts });

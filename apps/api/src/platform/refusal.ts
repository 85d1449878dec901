import { RefusalCode } from '@huoshui/contracts';
import { Decision, RefusalFacts } from '@huoshui/domain';

export interface FieldRefusal {
  readonly path: string;
  readonly code: string;
  readonly facts?: RefusalFacts;
}

/** A "no" with a stable code; one filter turns it into status and problem+json. */
export class Refusal extends Error {
  constructor(
    readonly code: RefusalCode,
    readonly facts: RefusalFacts = {},
    readonly fields: readonly FieldRefusal[] = [],
  ) {
    super(code);
  }
}

/** The value that a rule accepts. @throws Refusal with the rule's own code and facts. */
export function must<T>(decision: Decision<T>): T {
  if (decision.ok) return decision.value;
  throw new Refusal(decision.code as RefusalCode, decision.facts);
}

/** @throws Refusal `request.not-found` for null and undefined: what one may not see does not exist. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Refusal('request.not-found');
  return value;
}

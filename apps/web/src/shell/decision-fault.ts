import type { ValidationError } from '@angular/forms/signals';
import { refusals } from '@huoshui/contracts';
import type { Decision } from '@huoshui/domain';
import type { Refusal } from './http/refusal';
import { sentence } from './words/refusal-words';

const known = (code: string): code is Refusal['code'] => Object.hasOwn(refusals, code);

/** A rule of the domain as a form's check: the very rule the server holds, in the same words. */
export const decisionFault = (decision: Decision<unknown>): ValidationError | undefined =>
  decision.ok
    ? undefined
    : {
        kind: decision.code,
        message: sentence(known(decision.code) ? decision.code : 'request.body.invalid', decision.facts),
      };

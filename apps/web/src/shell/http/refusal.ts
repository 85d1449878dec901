import { HttpErrorResponse } from '@angular/common/http';
import { Problem, RefusalCode, refusals } from '@huoshui/contracts';

export type RefusalFacts = Problem['facts'];

/** What the server refused, or why it could not be reached, as the pages meet it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: RefusalCode | 'offline',
    readonly facts: RefusalFacts = {},
    readonly fields: NonNullable<Problem['fields']> = [],
    readonly requestId = '',
  ) {
    super(code);
  }
}

const isCode = (code: unknown): code is RefusalCode => typeof code === 'string' && Object.hasOwn(refusals, code);

/** Why a long answer ended without one. */
export const refusalIn = ({ code, facts }: Pick<Problem, 'code' | 'facts'>): Refusal =>
  new Refusal(isCode(code) ? code : 'request.failed', facts);

/** Reads problem details. An answer that is none, from a proxy perhaps, becomes the nearest refusal of its status. */
export function refusalOf(response: HttpErrorResponse): Refusal {
  if (response.status === 0) return new Refusal('offline');
  const problem = asProblem(response.error);
  if (problem && isCode(problem.code)) {
    return new Refusal(problem.code, problem.facts ?? {}, problem.fields ?? [], problem.requestId ?? '');
  }
  const nearest: Readonly<Record<number, RefusalCode>> = {
    401: 'session.missing',
    403: 'session.forbidden',
    404: 'request.not-found',
    413: 'request.body.too-large',
    429: 'request.too-many',
    502: 'request.busy',
    503: 'request.busy',
    504: 'request.busy',
  };
  return new Refusal(nearest[response.status] ?? 'request.failed');
}

function asProblem(body: unknown): Partial<Problem> | null {
  if (typeof body !== 'string') return typeof body === 'object' ? (body as Partial<Problem> | null) : null;
  try {
    return JSON.parse(body) as Partial<Problem>;
  } catch {
    return null;
  }
}

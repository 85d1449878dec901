import { ArgumentsHost, Catch, ExceptionFilter } from '@nestjs/common';
import { Problem, refusals } from '@huoshui/contracts';
import type { Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { ActingRequest } from './access';
import { refusalOf } from './refusal-of';

/** The one place where an error becomes an answer. What is not a known refusal is logged and says nothing of itself. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: PinoLogger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ActingRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const refusal = refusalOf(error);
    const status = refusals[refusal.code];
    if (status >= 500) this.logger.error({ err: error, requestId: request.requestId }, 'request failed');
    if (response.headersSent) {
      response.destroy();
      return;
    }
    const problem: Problem = {
      type: `urn:huoshui:refusal:${refusal.code}`,
      title: refusal.code,
      status,
      code: refusal.code,
      facts: { ...refusal.facts },
      requestId: request.requestId ?? '',
    };
    if (refusal.fields.length > 0) problem.fields = refusal.fields.map((field) => ({ ...field }));
    if (typeof refusal.facts['retryAfter'] === 'number') response.setHeader('Retry-After', refusal.facts['retryAfter']);
    response.setHeader('Cache-Control', 'no-store');
    response.status(status).type('application/problem+json').send(JSON.stringify(problem));
  }
}

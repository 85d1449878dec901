import { ArgumentsHost, Catch, ExceptionFilter, HttpException } from '@nestjs/common';
import { Problem, RefusalCode, refusals } from '@huoshui/contracts';
import type { Response } from 'express';
import { PinoLogger } from 'nestjs-pino';
import { refusalOfSql } from '../database/sql-errors';
import { Refusal } from '../refusal';
import { ActingRequest } from './access';

const ofStatus: Readonly<Record<number, RefusalCode>> = {
  400: 'request.body.invalid',
  401: 'session.missing',
  403: 'session.forbidden',
  404: 'request.not-found',
  413: 'request.body.too-large',
  415: 'file.type',
  429: 'request.too-many',
  503: 'request.busy',
};

/** The one place where an error becomes an answer. What is not a known refusal is logged and says nothing of itself. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: PinoLogger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<ActingRequest>();
    const response = host.switchToHttp().getResponse<Response>();
    const refusal = this.refusalOf(error);
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

  private refusalOf(error: unknown): Refusal {
    if (error instanceof Refusal) return error;
    const sql = refusalOfSql(error);
    if (sql) return new Refusal(sql);
    const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
    return new Refusal(ofStatus[status] ?? 'request.failed');
  }
}

/** body-parser and multer mark their errors with a status or a limit's code. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 500;
  const { status, code } = error as { status?: unknown; code?: unknown };
  if (code === 'LIMIT_FILE_SIZE') return 413;
  if (typeof code === 'string' && code.startsWith('LIMIT_')) return 400;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

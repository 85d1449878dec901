import { HttpException } from '@nestjs/common';
import { RefusalCode } from '@huoshui/contracts';
import { refusalOfSql } from '../database/sql-errors';
import { Refusal } from '../refusal';

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

/** What an error says to the outside. What is no known refusal says nothing of itself. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  const sql = refusalOfSql(error);
  if (sql) return new Refusal(sql);
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  return new Refusal(ofStatus[status] ?? 'request.failed');
}

/** body-parser and multer mark their errors with a status or a limit's code. */
function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null) return 500;
  const { status, code } = error as { status?: unknown; code?: unknown };
  if (code === 'LIMIT_FILE_SIZE') return 413;
  if (typeof code === 'string' && code.startsWith('LIMIT_')) return 400;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500;
}

import { RefusalCode } from '@huoshui/contracts';

const codes: Readonly<Record<string, RefusalCode>> = {
  '22021': 'request.text.forbidden-character',
  '22P05': 'request.text.forbidden-character',
  '22003': 'request.body.invalid',
  '22P02': 'request.not-found',
  '22007': 'request.body.invalid',
  '22008': 'request.body.invalid',
  '22001': 'request.body.invalid',
  '23502': 'request.body.invalid',
  '23514': 'request.body.invalid',
  '23505': 'request.conflict',
  '23P01': 'request.conflict',
  '23503': 'request.referenced',
  '40001': 'request.busy',
  '40P01': 'request.busy',
  '55P03': 'request.busy',
  '57014': 'request.busy',
  '53300': 'request.busy',
  '57P01': 'request.busy',
  '57P03': 'request.busy',
  '55000': 'request.busy',
  '25P03': 'request.busy',
  ECONNREFUSED: 'request.busy',
  ECONNRESET: 'request.busy',
};

/** What PostgreSQL's own "no" means to the caller, or null when it is our fault. */
export function refusalOfSql(error: unknown): RefusalCode | null {
  if (typeof error !== 'object' || error === null) return null;
  const { code, driverError, message } = error as {
    code?: unknown;
    driverError?: { code?: unknown };
    message?: unknown;
  };
  const sqlState = driverError?.code ?? code;
  if (typeof sqlState === 'string' && codes[sqlState]) return codes[sqlState];
  if (typeof message === 'string' && /timeout exceeded when trying to connect|Connection terminated/.test(message))
    return 'request.busy';
  return null;
}

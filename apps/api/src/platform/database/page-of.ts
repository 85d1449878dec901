import { Page, pageLimits } from '@huoshui/contracts';
import { isDay } from '@huoshui/domain';
import { Refusal } from '../refusal';
import { Database } from './database';

export interface SortColumn {
  /** SQL of the sort key: from an allow list, never from the request. */
  readonly sql: string;
  readonly type: 'text' | 'date' | 'bigint' | 'timestamptz';
}

export interface Listing {
  /** Everything between FROM and ORDER BY without the cursor's condition, with $1… for `params`. */
  readonly from: string;
  readonly where: readonly string[];
  readonly params: readonly unknown[];
  /** SQL of the row's unique id. */
  readonly id: string;
  readonly sort: SortColumn;
  readonly descending: boolean;
  readonly cursor?: string;
  readonly limit?: number;
}

interface Key {
  id: string;
  key: string | null;
}

/**
 * A page of ids by keyset: rows whose sort key is null come last in either direction. The ids are cut first,
 * so that only what is shown is joined, and the count stops at `pageLimits.counted`.
 * @throws Refusal `request.cursor.invalid`
 */
export async function pageOfIds(database: Database, listing: Listing): Promise<Page<string>> {
  const limit = Math.min(Math.max(listing.limit ?? pageLimits.default, 1), pageLimits.most);
  const params = [...listing.params];
  const where = [...listing.where];
  if (listing.cursor) where.push(after(readCursor(listing.cursor, listing.sort), listing, params));
  const direction = listing.descending ? 'DESC' : 'ASC';
  const sql = `SELECT ${listing.id} AS id, (${listing.sort.sql})::text AS key FROM ${listing.from}
    ${where.length ? `WHERE ${where.join(' AND ')}` : ''}
    ORDER BY ${listing.sort.sql} ${direction} NULLS LAST, ${listing.id} ${direction} LIMIT ${limit + 1}`;
  const [rows, counted] = await Promise.all([database.query<Key>(sql, params), count(database, listing)]);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map((row) => row.id),
    nextCursor: rows.length > limit && last ? writeCursor(last) : null,
    total: Math.min(counted, pageLimits.counted),
    totalIsFloor: counted > pageLimits.counted,
  };
}

async function count(database: Database, { from, where, params }: Listing): Promise<number> {
  const inner = `SELECT 1 FROM ${from} ${where.length ? `WHERE ${where.join(' AND ')}` : ''} LIMIT ${pageLimits.counted + 1}`;
  return (await database.one<{ n: number }>(`SELECT count(*)::int AS n FROM (${inner}) AS bounded`, params))?.n ?? 0;
}

function after(cursor: Key, { sort, id, descending }: Listing, params: unknown[]): string {
  const than = descending ? '<' : '>';
  params.push(cursor.id);
  const idAt = `$${params.length}::uuid`;
  if (cursor.key === null) return `(${sort.sql} IS NULL AND ${id} ${than} ${idAt})`;
  params.push(cursor.key);
  const keyAt = `$${params.length}::${sort.type}`;
  return `((${sort.sql}, ${id}) ${than} (${keyAt}, ${idAt}) OR ${sort.sql} IS NULL)`;
}

const writeCursor = (key: Key): string => Buffer.from(JSON.stringify([key.key, key.id])).toString('base64url');

function readCursor(cursor: string, sort: SortColumn): Key {
  try {
    const [key, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const fits = typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id) && (key === null || fitsType(key, sort.type));
    if (fits) return { key: key as string | null, id };
  } catch {
    // falls through to the refusal
  }
  throw new Refusal('request.cursor.invalid');
}

function fitsType(key: unknown, type: SortColumn['type']): boolean {
  if (typeof key !== 'string' || key.length > 400) return false;
  if (type === 'date') return isDay(key);
  if (type === 'bigint') return /^-?\d{1,18}$/.test(key);
  if (type === 'timestamptz') return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d+)?\+\d{2}(:\d{2})?$/.test(key);
  return true;
}

import { Page, pageLimits } from '@huoshui/contracts';
import { isDay } from '@huoshui/domain';
import { readCursor, writeCursor } from './cursor';
import { Database } from './database';

export interface SortColumn {
  /** SQL of the sort key: from an allow list, never from the request. */
  readonly sql: string;
  readonly type: 'text' | 'date' | 'bigint' | 'timestamptz';
  /** False for a NOT NULL column, which saves the look for rows without a key. */
  readonly nullable?: false;
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
 * A page of ids by keyset: rows whose sort key is null come last in either direction. The ids are cut first, so that
 * only what is shown is joined, and the count, made once for a walk, stops at `pageLimits.counted`. One plain index over (sort, id) serves
 * both directions, since rows with a key and rows without one are asked for apart.
 * @throws Refusal `request.cursor.invalid`
 */
export async function pageOfIds(database: Database, listing: Listing): Promise<Page<string>> {
  const limit = Math.min(Math.max(listing.limit ?? pageLimits.default, 1), pageLimits.most);
  const cursor = listing.cursor ? cursorIn(listing.cursor, listing.sort) : null;
  const [rows, counted] = await Promise.all([
    cut(database, listing, cursor, limit + 1),
    cursor?.counted ?? count(database, listing),
  ]);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map((row) => row.id),
    nextCursor: rows.length > limit && last ? cursorOf({ ...last, counted }) : null,
    total: Math.min(counted, pageLimits.counted),
    totalIsFloor: counted > pageLimits.counted,
  };
}

async function cut(database: Database, listing: Listing, cursor: Key | null, limit: number): Promise<Key[]> {
  const keyed = cursor?.key === null ? [] : await withKey(database, listing, cursor, limit);
  if (keyed.length === limit || listing.sort.nullable === false) return keyed;
  const after = cursor?.key === null ? cursor.id : null;
  return [...keyed, ...(await withoutKey(database, listing, after, limit - keyed.length))];
}

function withKey(database: Database, listing: Listing, cursor: Key | null, limit: number): Promise<Key[]> {
  const { sort, id, from, descending } = listing;
  const [direction, than] = descending ? ['DESC', '<'] : ['ASC', '>'];
  const params = [...listing.params];
  const where = sort.nullable === false ? [...listing.where] : [...listing.where, `${sort.sql} IS NOT NULL`];
  if (cursor) {
    params.push(cursor.key, cursor.id);
    where.push(`(${sort.sql}, ${id}) ${than} ($${params.length - 1}::${sort.type}, $${params.length}::uuid)`);
  }
  return database.query<Key>(
    `SELECT ${id} AS id, (${sort.sql})::text AS key FROM ${from} ${conditions(where)}
     ORDER BY ${sort.sql} ${direction}, ${id} ${direction} LIMIT ${limit}`,
    params,
  );
}

function withoutKey(database: Database, listing: Listing, after: string | null, limit: number): Promise<Key[]> {
  const { sort, id, from, descending } = listing;
  const params = [...listing.params];
  const where = [...listing.where, `${sort.sql} IS NULL`];
  if (after) where.push(`${id} ${descending ? '<' : '>'} $${params.push(after)}::uuid`);
  return database.query<Key>(
    `SELECT ${id} AS id, NULL AS key FROM ${from} ${conditions(where)} ORDER BY ${id} ${descending ? 'DESC' : 'ASC'} LIMIT ${limit}`,
    params,
  );
}

const conditions = (where: readonly string[]): string => (where.length ? `WHERE ${where.join(' AND ')}` : '');

async function count(database: Database, { from, where, params }: Listing): Promise<number> {
  const inner = `SELECT 1 FROM ${from} ${conditions(where)} LIMIT ${pageLimits.counted + 1}`;
  return (await database.one<{ n: number }>(`SELECT count(*)::int AS n FROM (${inner}) AS bounded`, params))?.n ?? 0;
}

/** Where a page ended, with the count that its first page made. */
interface Cursor extends Key {
  counted: number;
}

const cursorOf = ({ key, id, counted }: Cursor): string => writeCursor(key, id, counted);

function cursorIn(cursor: string, { type }: SortColumn): Cursor {
  const [key, id, counted] = readCursor<[string | null, string, number]>(
    cursor,
    ([key, id, counted]) =>
      typeof id === 'string' &&
      /^[0-9a-f-]{36}$/.test(id) &&
      (key === null || fitsType(key, type)) &&
      Number.isSafeInteger(counted),
  );
  return { key, id, counted };
}

function fitsType(key: unknown, type: SortColumn['type']): boolean {
  if (typeof key !== 'string' || key.length > 400) return false;
  if (type === 'date') return isDay(key);
  if (type === 'bigint') return /^-?\d{1,18}$/.test(key);
  if (type === 'timestamptz') return /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}(\.\d+)?\+\d{2}(:\d{2})?$/.test(key);
  return true;
}

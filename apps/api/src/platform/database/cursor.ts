import { Refusal } from '../refusal';

type Part = string | number | null;

/** What tells where a page ended, opaque to who asks for the next one. */
export const writeCursor = (...parts: readonly Part[]): string =>
  Buffer.from(JSON.stringify(parts)).toString('base64url');

/**
 * What a cursor was written of, as far as the list that wrote it knows its own.
 * @throws Refusal `request.cursor.invalid`
 */
export function readCursor<T extends readonly Part[]>(
  cursor: string,
  isOwn: (parts: readonly unknown[]) => boolean,
): T {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(parts) && isOwn(parts)) return parts as unknown as T;
  } catch {
    // falls through to the refusal
  }
  throw new Refusal('request.cursor.invalid');
}

import { canonicalJson } from './canonical-json';
import { StoredContent } from './formats';

/** One place at which a bulletin, computed again, does not say what was stored. */
export interface ReplayDifference {
  /** Keys down to the place, joined by dots, without the place in a list: `standings.points`. */
  readonly at: string;
  /** The team, project or target that it is about, by name; null where it is about the whole bulletin. */
  readonly subject: string | null;
  /** The title of the rule's item, where it is about one. */
  readonly item: string | null;
  /** As JSON, shortened; null where there is nothing on that side. */
  readonly stored: string | null;
  readonly found: string | null;
}

/** What stands against a sealed paper: another content, another hash, a broken chain, or a file it is printed by that is not the same any more. */
export interface ReplayFinding extends ReplayDifference {
  readonly kind: 'content' | 'hash' | 'chain' | 'file';
}

export const ReplayVerdict = {
  /** The same content and hash come out of the facts. */
  Same: 'same',
  Differs: 'differs',
  /** Frozen before bulletins named what they rest on, or a corrigendum: hash and chain hold, and there is no more to compute. */
  HashOnly: 'hashOnly',
  /** Went with the demo data; its link keeps the hash. */
  Removed: 'removed',
} as const;
export type ReplayVerdict = (typeof ReplayVerdict)[keyof typeof ReplayVerdict];

/** Values longer than this are shortened: a difference has to be readable, the content itself is kept. */
const MOST_SHOWN = 160;

/**
 * What differs between a stored content and the same computed again, in the same format: every leaf, by name. What was only seen at the
 * compilation (`recorded`) is not computed and so not compared; the seal guards it.
 */
export function replayDifferences(stored: StoredContent, found: StoredContent): ReplayDifference[] {
  const differences: ReplayDifference[] = [];
  const { recorded: _stored, ...left } = stored;
  const { recorded: _found, ...right } = found;
  walk(left, right, { at: [], subject: null, items: stored.items.map(({ title }) => title) }, differences);
  return differences;
}

interface Place {
  readonly at: readonly string[];
  readonly subject: string | null;
  readonly items: readonly string[];
}

function walk(stored: unknown, found: unknown, place: Place, differences: ReplayDifference[]): void {
  if (same(stored, found)) return;
  if (Array.isArray(stored) && Array.isArray(found)) list(stored, found, place, differences);
  else if (isObject(stored) && isObject(found)) {
    for (const key of [...new Set([...Object.keys(stored), ...Object.keys(found)])].toSorted()) {
      walk(stored[key], found[key], { ...place, at: [...place.at, key] }, differences);
    }
  } else differences.push(differenceAt(place, stored, found));
}

/** Rows that have an identity are compared with their own other side, others place by place. */
function list(stored: unknown[], found: unknown[], place: Place, differences: ReplayDifference[]): void {
  const before = differences.length;
  const identity = identityOf([...stored, ...found]);
  if (identity === null) {
    for (let at = 0; at < Math.max(stored.length, found.length); at += 1) {
      if (same(stored[at], found[at])) continue;
      const item = place.at.at(-1) === 'points' ? (place.items[at] ?? null) : null;
      differences.push({ ...differenceAt(place, stored[at], found[at]), item });
    }
    return;
  }
  const others = new Map(found.map((row) => [identity(row), row]));
  const own = new Map(stored.map((row) => [identity(row), row]));
  for (const key of new Set([...own.keys(), ...others.keys()])) {
    const row = own.get(key);
    const other = others.get(key);
    const within = { ...place, subject: nameOf(row ?? other) ?? place.subject };
    if (row === undefined || other === undefined) differences.push(differenceAt(within, row, other));
    else walk(row, other, within, differences);
  }
  if (differences.length > before) return;
  const order = (rows: unknown[]): unknown => rows.map((row) => nameOf(row) ?? identity(row));
  differences.push(differenceAt({ ...place, at: [...place.at, 'order'] }, order(stored), order(found)));
}

const IDENTITIES = ['teamId', 'factId', 'projectId', 'id', 'key', 'measure'] as const;

/** By which key all rows are told apart, or null. */
function identityOf(rows: readonly unknown[]): ((row: unknown) => string) | null {
  const key = IDENTITIES.find((one) => rows.every((row) => isObject(row) && typeof row[one] === 'string'));
  return key === undefined ? null : (row) => String((row as Record<string, unknown>)[key]);
}

function nameOf(row: unknown): string | null {
  if (!isObject(row)) return null;
  const name = row['name'] ?? row['project'] ?? row['team'] ?? row['title'] ?? row['measure'];
  return typeof name === 'string' ? name : null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A content that was tampered with may hold what has no canonical form; then it is not the same. */
function same(stored: unknown, found: unknown): boolean {
  if (stored === found) return true;
  if (stored === undefined || found === undefined) return false;
  try {
    return canonicalJson(stored) === canonicalJson(found);
  } catch {
    return false;
  }
}

const differenceAt = ({ at, subject }: Place, stored: unknown, found: unknown): ReplayDifference => ({
  at: at.join('.'),
  subject,
  item: null,
  stored: shown(stored),
  found: shown(found),
});

function shown(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}

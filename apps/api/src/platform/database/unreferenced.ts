import { Work } from './unit-of-work';

interface Reference {
  readonly table: string;
  readonly column: string;
}

const REFERENCES = `SELECT r.conrelid::regclass::text AS "table", quote_ident(a.attname) AS "column"
  FROM pg_constraint r JOIN pg_attribute a ON a.attrelid = r.conrelid AND a.attnum = r.conkey[1]
  WHERE r.contype = 'f' AND r.confrelid = to_regclass($1) AND r.confdeltype <> 'c' AND cardinality(r.conkey) = 1`;

/** Those of a table's ids to which no foreign key points any more; keys that cascade do not count. */
export async function unreferenced(work: Work, table: string, ids: readonly string[]): Promise<string[]> {
  const references = await work.query<Reference>(REFERENCES, [table]);
  let free = [...ids];
  for (const { table: from, column } of references) {
    const held = await work.query<{ id: string }>(
      `SELECT DISTINCT ${column} AS id FROM ${from} WHERE ${column} = ANY ($1::uuid[])`,
      [free],
    );
    const taken = new Set(held.map((row) => row.id));
    free = free.filter((id) => !taken.has(id));
  }
  return free;
}

/** How many rows of which tables point at one of a table's ids; keys that cascade do not count, nor tables without a row. */
export async function referencesTo(
  work: Work,
  table: string,
  ids: readonly string[],
): Promise<Readonly<Record<string, number>>> {
  const references = await work.query<Reference>(REFERENCES, [table]);
  const counts: Record<string, number> = {};
  for (const { table: from, column } of references) {
    const [held] = await work.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM ${from} WHERE ${column} = ANY ($1::uuid[])`,
      [ids],
    );
    if (held && held.n > 0) counts[from] = (counts[from] ?? 0) + held.n;
  }
  return counts;
}

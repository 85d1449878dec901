import { AskedEntry, askedEntries, RuleSet } from '@huoshui/domain';

interface Asking {
  query<T>(sql: string, params?: readonly unknown[]): Promise<T[]>;
}

/** What any version of the rules asks for, the one that scores the day's week first: drafts are tried on figures as well. */
export async function askedIn(database: Asking, week: string): Promise<AskedEntry[]> {
  const rows = await database.query<{ content: RuleSet }>(
    `SELECT content FROM rule_set ORDER BY (effective_from <= $1) DESC NULLS LAST, effective_from DESC NULLS LAST, number DESC
     LIMIT 200`,
    [week],
  );
  const all = rows.flatMap(({ content }) => askedEntries(content));
  const same = (a: AskedEntry, b: AskedEntry): boolean => a.kind === b.kind && a.name === b.name && a.of === b.of;
  return all.filter((one, index) => all.findIndex((other) => same(one, other)) === index);
}

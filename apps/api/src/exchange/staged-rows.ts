import { ImportCounts } from '@huoshui/contracts';
import { companyKey, DemandRow, DemandVerdict, LedgerRow, projectKey, RowVerdict } from '@huoshui/domain';
import { demandKey } from '../obstacles';
import { newId, Work } from '../platform';

/** A project of a ledger is known again by its firm, its name and its lead team. */
export const identityOf = ({
  company,
  project,
  leadTeamId,
}: Pick<LedgerRow, 'company' | 'project' | 'leadTeamId'>): string =>
  [companyKey(company), projectKey(project), leadTeamId].join('\u0001');

const keyOf = (value: LedgerRow | DemandRow): string => ('project' in value ? identityOf(value) : demandKey(value));

/** Keeps judged rows; `from` is the place of the first of them among all rows of the file. */
export async function stageRows(
  work: Work,
  importId: string,
  from: number,
  verdicts: readonly (RowVerdict | DemandVerdict)[],
): Promise<void> {
  const rows = verdicts.map((verdict, at) => ({
    id: newId(),
    ordinal: from + at,
    sheet: verdict.sheet,
    row: verdict.row,
    outcome: verdict.ok ? 'ready' : 'rejected',
    identity: verdict.ok ? keyOf(verdict.value) : null,
    value: verdict.ok ? verdict.value : null,
    below_threshold: verdict.ok && verdict.belowThreshold,
    findings: verdict.ok ? verdict.remarks : verdict.faults,
  }));
  await work.query(
    `INSERT INTO import_row (id, import_id, ordinal, sheet, row, outcome, identity, value, below_threshold, findings)
     SELECT id, $2, ordinal, sheet, row, outcome, identity, nullif(value, 'null'), below_threshold, findings
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, ordinal bigint, sheet text, row int, outcome text, identity text,
       value jsonb, below_threshold boolean, findings jsonb)`,
    [jsonOf(rows), importId],
  );
}

/** PostgreSQL takes no NUL in jsonb; a forbidden one may stand in the value that a fault shows. */
export const jsonOf = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? part.replaceAll('\u0000', '\u2400').toWellFormed() : part,
  );

const COUNTS = `count(*)::int AS rows,
  count(*) FILTER (WHERE outcome = 'ready')::int AS ready,
  count(*) FILTER (WHERE outcome = 'new')::int AS new,
  count(*) FILTER (WHERE outcome = 'updated')::int AS updated,
  count(*) FILTER (WHERE outcome = 'skipped')::int AS skipped,
  count(*) FILTER (WHERE outcome = 'rejected')::int AS rejected,
  count(*) FILTER (WHERE outcome = 'duplicate')::int AS duplicates,
  count(*) FILTER (WHERE outcome = 'dropped')::int AS dropped,
  count(*) FILTER (WHERE below_threshold AND outcome IN ('ready', 'new', 'updated', 'skipped'))::int AS "belowThreshold"`;

/** What became of an import's rows until now. */
export async function countRows(
  query: <T>(sql: string, params: readonly unknown[]) => Promise<T[]>,
  importId: string,
): Promise<ImportCounts> {
  const [counts] = await query<ImportCounts>(`SELECT ${COUNTS} FROM import_row WHERE import_id = $1`, [importId]);
  if (!counts) throw new Error('an aggregate gives one row');
  return counts;
}

import { companyParts, Day, DuplicateFacts, LedgerRow, suspectDuplicates } from '@huoshui/domain';
import { Work } from '../platform';
import { identityOf } from './staged-rows';

interface Candidate extends DuplicateFacts {
  readonly rowId: string | null;
  readonly projectId: string | null;
}

interface KnownProject {
  projectId: string;
  company: string;
  project: string;
  amountFen: number;
  signedOn: Day | null;
  leadTeamId: string;
}

const PAGE = 20_000;

/**
 * Holds the rows of an import that look like another row or like a project that is known already; rows decided before stay as
 * decided, also those of an earlier import of the same ledger. Can be done again: what it held it first lets go.
 */
export async function suspectRows(work: Work, importId: string): Promise<void> {
  await work.query(
    `UPDATE import_row SET outcome = 'ready', duplicate_of_row = NULL, duplicate_of_project = NULL
     WHERE import_id = $1 AND outcome = 'duplicate'`,
    [importId],
  );
  const rows = await work.query<{ id: string; value: LedgerRow }>(
    `SELECT id, value FROM import_row WHERE import_id = $1 AND outcome = 'ready' AND decision IS NULL ORDER BY ordinal`,
    [importId],
  );
  const cores = new Set(rows.map(({ value }) => companyParts(value.company).core));
  const known = await knownProjects(work, cores);
  const identities = new Set(known.map((project) => identityOf(project)));
  const suspicions = suspectDuplicates<Candidate>(
    // A row of a known project is that project told again, no duplicate of it.
    rows.filter(({ value }) => !identities.has(identityOf(value))).map(candidateOf),
    known.map((project) => ({ ...project, rowId: null, registeredOn: null })),
    (candidate) => candidate,
  );
  const held = suspicions.map(({ first, later }) => ({ id: later.rowId, row: first.rowId, project: first.projectId }));
  await work.query(
    `UPDATE import_row r SET outcome = 'duplicate', duplicate_of_row = g.row, duplicate_of_project = g.project
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, row uuid, project uuid) WHERE r.id = g.id`,
    [JSON.stringify(held)],
  );
  await work.query(
    `UPDATE import_row r SET outcome = 'dropped', decision = 'same', decided_at = earlier.decided_at, decided_by = earlier.decided_by
     FROM (SELECT DISTINCT ON (e.identity) e.identity, e.decided_at, e.decided_by FROM import_row e JOIN import i ON i.id = e.import_id
       WHERE e.decision = 'same' AND i.state = 'done' ORDER BY e.identity, e.decided_at DESC) earlier
     WHERE r.import_id = $1 AND r.outcome = 'duplicate' AND r.identity = earlier.identity`,
    [importId],
  );
}

const candidateOf = ({ id, value }: { id: string; value: LedgerRow }): Candidate => ({
  rowId: id,
  projectId: null,
  company: value.company,
  project: value.project,
  amountFen: value.amountFen,
  signedOn: value.days.signing ?? null,
  registeredOn: value.registeredOn,
});

/** Known projects of firms with one of these proper names, read in pages so that a decade of projects does not weigh. */
async function knownProjects(work: Work, cores: ReadonlySet<string>): Promise<KnownProject[]> {
  const known: KnownProject[] = [];
  let last = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const page = await work.query<KnownProject>(
      `SELECT project_id AS "projectId", company, name AS project, amount_fen AS "amountFen", signing_day AS "signedOn",
         lead_team_id AS "leadTeamId"
       FROM project_current WHERE project_id > $1 ORDER BY project_id LIMIT ${PAGE}`,
      [last],
    );
    known.push(...page.filter(({ company }) => cores.has(companyParts(company).core)));
    const end = page.at(-1);
    if (!end || page.length < PAGE) return known;
    last = end.projectId;
  }
}

import { companyKey, Day, DuplicateDecision, LedgerRow, RowFinding, yearOf } from '@huoshui/domain';
import { countingBy, zoneDefinition } from '../definitions';
import { startOf, Work } from '../platform';
import { changeTerms, currentTerms, NewFact, openProjects, Origin, recordMilestones, standingFacts } from '../projects';
import { ImportRow } from './import.row';
import { KnownProject, PlannedFact, planRow, RowPlan } from './plan-row';
import { identityOf, jsonOf } from './staged-rows';

export interface StagedRow {
  readonly id: string;
  readonly sheet: string;
  readonly row: number;
  readonly value: LedgerRow;
  /** `new`: a person has said that it is a project of its own, whatever it looks like. */
  readonly decision: DuplicateDecision | null;
}

interface Planned {
  readonly staged: StagedRow;
  readonly plan: RowPlan;
}

/**
 * Brings rows into effect inside one write and notes at each what became of it: rows and effects stand or fall together.
 * The caller holds the import's lock. @throws Refusal whatever a rule of the projects says to one of the rows
 */
export async function applyRows(work: Work, ledger: ImportRow, rows: readonly StagedRow[], today: Day): Promise<void> {
  // Two imports that run beside each other must not both open a project that neither finds.
  await work.query(`SELECT pg_advisory_xact_lock(hashtextextended('exchange.apply', 0))`);
  const known = await knownByIdentity(work, rows);
  const rules = countingBy((await zoneDefinition(work, today)).body);
  const planned = rows.map((staged): Planned => {
    const project = staged.decision === null ? (known.get(identityOf(staged.value)) ?? null) : null;
    return { staged, plan: planRow(staged.value, project, ledger.zone, { today, rules }) };
  });
  const opened = await open(work, ledger, planned);
  await update(work, ledger, planned);
  const facts = planned.flatMap((one) => factsOf(one, ledger, opened.get(one.staged.id)));
  if (facts.length > 0) await recordMilestones(work, facts, today);
  await note(work, planned, opened);
}

const provenance = ({ id }: ImportRow) => ({ origin: Origin.Import, importId: id });

/** From which instant what is imported is held as known: a day of the past that the office names, or the start of the run. */
export const heldFrom = ({ knownFrom, startedAt }: ImportRow): Date =>
  knownFrom === null ? (startedAt ?? new Date(Number.NaN)) : startOf(knownFrom as Day);

async function knownByIdentity(work: Work, rows: readonly StagedRow[]): Promise<Map<string, KnownProject>> {
  const found = await work.query<{ id: string; company: string; project: string; leadTeamId: string }>(
    `SELECT project_id AS id, company, name AS project, lead_team_id AS "leadTeamId" FROM project_current
     WHERE company_key = ANY ($1::text[])`,
    [rows.map(({ value }) => companyKey(value.company))],
  );
  const wanted = new Set(rows.map(({ value }) => identityOf(value)));
  const same = found.filter((project) => wanted.has(identityOf(project)));
  const ids = same.map(({ id }) => id);
  if (ids.length === 0) return new Map();
  const [terms, facts] = [await currentTerms(work, ids), await standingFacts(work, ids)];
  return new Map(
    same.flatMap((project) => {
      const known = terms.get(project.id);
      if (!known) return [];
      const standing = (facts.get(project.id) ?? []).map(({ milestone, day, verifiedAt }) => ({
        milestone,
        day,
        verified: verifiedAt !== null,
      }));
      return [[identityOf(project), { id: project.id, terms: known, facts: standing }] as const];
    }),
  );
}

/** The new projects' ids, by row. */
async function open(work: Work, ledger: ImportRow, planned: readonly Planned[]): Promise<Map<string, string>> {
  const fresh = planned.flatMap(({ staged, plan }) => (plan.kind === 'open' ? [{ staged, terms: plan.terms }] : []));
  if (fresh.length === 0) return new Map();
  const opened = await openProjects(
    work,
    fresh.map(({ staged, terms }) => ({
      ...provenance(ledger),
      terms,
      codeYear: yearOf(staged.value.days.signing as Day),
      knownFrom: heldFrom(ledger),
    })),
  );
  return new Map(fresh.map(({ staged }, at) => [staged.id, opened[at]?.id ?? '']));
}

async function update(work: Work, ledger: ImportRow, planned: readonly Planned[]): Promise<void> {
  const changes = planned.flatMap(({ plan }) =>
    plan.kind === 'update'
      ? [
          {
            ...provenance(ledger),
            projectId: plan.projectId,
            terms: plan.terms,
            reason: REASON,
            knownFrom: heldFrom(ledger),
          },
        ]
      : [],
  );
  if (changes.length > 0) await changeTerms(work, changes);
}

const REASON = '台账导入';

function factsOf({ staged, plan }: Planned, ledger: ImportRow, openedId: string | undefined): NewFact[] {
  if (plan.kind !== 'open' && plan.kind !== 'update') return [];
  const projectId = plan.kind === 'update' ? plan.projectId : (openedId ?? '');
  const evidence = { fileId: ledger.fileId, sheet: staged.sheet, row: staged.row };
  return plan.facts.map(({ milestone, day, replaces }: PlannedFact): NewFact => ({
    ...provenance(ledger),
    projectId,
    milestone,
    day,
    evidence,
    heldFrom: ledger.zone ? heldFrom(ledger) : null,
    replacing: replaces ? REASON : null,
  }));
}

const OUTCOMES = { open: 'new', update: 'updated', skip: 'skipped', reject: 'rejected' } as const;

async function note(work: Work, planned: readonly Planned[], opened: ReadonlyMap<string, string>): Promise<void> {
  const outcomes = planned.map(({ staged, plan }) => ({
    id: staged.id,
    outcome: OUTCOMES[plan.kind],
    project_id: plan.kind === 'open' ? opened.get(staged.id) : plan.kind === 'reject' ? null : plan.projectId,
    findings: plan.kind === 'reject' ? [rejection(staged, plan)] : [],
  }));
  await work.query(
    `UPDATE import_row r SET outcome = g.outcome, project_id = g.project_id, findings = r.findings || g.findings
     FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, outcome text, project_id uuid, findings jsonb) WHERE r.id = g.id`,
    [jsonOf(outcomes)],
  );
}

const rejection = ({ sheet, row }: StagedRow, { code, facts }: Extract<RowPlan, { kind: 'reject' }>): RowFinding => ({
  code,
  sheet,
  row,
  letter: null,
  header: null,
  value: '',
  facts,
});

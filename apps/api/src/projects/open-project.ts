import { ProjectTerms } from '@huoshui/contracts';
import { newId, Work } from '../platform';
import { inBatches } from './in-batches';
import { Origin, Provenance } from './origin';
import { mustBeTeams, TERMS_COLUMNS, termsRecord, TERMS_TYPES } from './terms';

export interface NewProject extends Provenance {
  readonly terms: ProjectTerms;
  /** The year of the code: that of the signing. */
  readonly codeYear: number;
  /** From which instant the terms are held as known; now when left out. */
  readonly knownFrom?: Date | null;
  readonly leadId?: string | null;
  readonly managerId?: string | null;
  readonly reason?: string | null;
}

export interface OpenedProject {
  readonly id: string;
  readonly code: string;
}

/** Opens a project inside another module's write. Its milestones, the signing too, are facts recorded after it. */
export async function openProject(work: Work, project: NewProject): Promise<OpenedProject> {
  const [opened] = await openProjects(work, [project]);
  if (!opened) throw new Error('one project in, one project out');
  return opened;
}

/**
 * Many at once, in the order given: 50 000 in seconds.
 * @throws Refusal the share rules' codes, `team.inactive`, `request.not-found` for an unknown team
 */
export async function openProjects(work: Work, projects: readonly NewProject[]): Promise<OpenedProject[]> {
  await mustBeTeams(
    work,
    projects.map((project) => project.terms),
  );
  const codes = await takeCodes(
    work,
    projects.map((project) => project.codeYear),
  );
  const rows = projects.map((project, at) => ({
    ...termsRecord(codes[at] ?? '', project.terms),
    id: newId(),
    terms_id: newId(),
    code: codes[at] ?? '',
    lead_id: project.leadId ?? null,
    manager_id: project.managerId ?? null,
    origin: project.origin ?? Origin.Entered,
    import_id: project.importId ?? null,
    known_from: project.knownFrom ?? null,
    reason: project.reason ?? null,
  }));
  await inBatches(rows, async (batch) => {
    const given = [JSON.stringify(batch), work.actor.personId];
    await work.query(
      `INSERT INTO project (id, code, lead_id, manager_id, origin, import_id, created_by)
       SELECT id, code, lead_id, manager_id, origin, import_id, $2 FROM jsonb_to_recordset($1::jsonb)
         AS g(id uuid, code text, lead_id uuid, manager_id uuid, origin text, import_id uuid)`,
      given,
    );
    await work.query(
      `INSERT INTO project_terms (id, project_id, ${TERMS_COLUMNS}, known_from, recorded_by, reason, origin, import_id)
       SELECT terms_id, id, ${TERMS_COLUMNS}, coalesce(known_from, clock_timestamp()), $2, reason, origin, import_id
       FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, terms_id uuid, ${TERMS_TYPES}, known_from timestamptz,
         reason text, origin text, import_id uuid)`,
      given,
    );
  });
  return rows.map(({ id, code }) => ({ id, code }));
}

/** The next codes of each year, `HS2022-0001`. The year's row stays locked until the write ends, so none is lost. */
async function takeCodes(work: Work, years: readonly number[]): Promise<string[]> {
  const next = new Map<number, number>();
  for (const year of [...new Set(years)].sort()) {
    const wanted = years.filter((one) => one === year).length;
    const [taken] = await work.query<{ last: number }>(
      `INSERT INTO project_code_counter AS c (year, last) VALUES ($1, $2)
       ON CONFLICT (year) DO UPDATE SET last = c.last + excluded.last RETURNING last`,
      [year, wanted],
    );
    next.set(year, (taken?.last ?? wanted) - wanted + 1);
  }
  return years.map((year) => {
    const number = next.get(year) ?? 1;
    next.set(year, number + 1);
    return `HS${year}-${String(number).padStart(4, '0')}`;
  });
}

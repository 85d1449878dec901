import { Injectable } from '@nestjs/common';
import { ChangeTerms as ChangeTermsInput, Permission, ProjectTerms } from '@huoshui/contracts';
import { Actor, found, may, newId, Refusal, seesZone, UnitOfWork, Work } from '../platform';
import { inBatches } from './in-batches';
import { Origin, Provenance } from './origin';
import { mustSeeProject } from './project-sight';
import { ProjectRow } from './project.row';
import { mustBeTeams, sameShares, sameTerms, TERMS_COLUMNS, termsRecord, TERMS_TYPES } from './terms';

export interface TermsChange extends Provenance {
  readonly projectId: string;
  readonly terms: ProjectTerms;
  readonly reason: string | null;
  /** From which instant the change is held as known (now when left out), never before the version that it follows. */
  readonly knownFrom?: Date | null;
}

const CURRENT = `SELECT project_id AS "projectId", name, company, industry, amount_fen AS "amountFen", manufacturing, added,
  land_mode AS "landMode", lead_team_id AS "leadTeamId", shares, place
  FROM project_terms WHERE project_id = ANY ($1::uuid[]) AND known_to IS NULL`;

/** The terms known now, by project. */
export async function currentTerms(work: Work, projectIds: readonly string[]): Promise<Map<string, ProjectTerms>> {
  const rows = await work.query<ProjectTerms & { projectId: string }>(CURRENT, [projectIds]);
  return new Map(rows.map(({ projectId, ...terms }) => [projectId, terms]));
}

/**
 * Adds a version to each project whose terms differ, inside another module's write; gives the ids of those.
 * @throws Refusal the share rules' codes, `team.inactive`, `request.not-found`
 */
export async function changeTerms(work: Work, changes: readonly TermsChange[]): Promise<string[]> {
  const ids = changes.map((change) => change.projectId);
  const locked = await work.query<{ id: string; code: string }>(
    'SELECT id, code FROM project WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE',
    [ids],
  );
  const codes = new Map(locked.map(({ id, code }) => [id, code]));
  const known = await currentTerms(work, ids);
  const differing = changes.filter((change) => !sameTerms(found(known.get(change.projectId)), change.terms));
  await mustBeTeams(
    work,
    differing.map((change) => change.terms),
  );
  const rows = differing.map((change) => ({
    ...termsRecord(codes.get(change.projectId) ?? '', change.terms),
    id: newId(),
    project_id: change.projectId,
    reason: change.reason,
    known_from: change.knownFrom ?? null,
    origin: change.origin ?? Origin.Entered,
    import_id: change.importId ?? null,
  }));
  await inBatches(rows, async (batch) => {
    const types = `id uuid, project_id uuid, reason text, known_from timestamptz, origin text, import_id uuid`;
    const given = JSON.stringify(batch);
    await work.query(
      `UPDATE project_terms t SET known_to = greatest(coalesce(g.known_from, clock_timestamp()), t.known_from)
       FROM jsonb_to_recordset($1::jsonb) AS g(${types}) WHERE t.project_id = g.project_id AND t.known_to IS NULL`,
      [given],
    );
    await work.query(
      `INSERT INTO project_terms (id, project_id, ${TERMS_COLUMNS}, known_from, recorded_by, reason, origin, import_id)
       SELECT id, project_id, ${TERMS_COLUMNS},
         (SELECT max(known_to) FROM project_terms ended WHERE ended.project_id = g.project_id), $2, reason, origin, import_id
       FROM jsonb_to_recordset($1::jsonb) AS g(${types}, ${TERMS_TYPES})`,
      [given, work.actor.personId],
    );
    await work.query('UPDATE project SET version = version + 1 WHERE id = ANY ($1::uuid[])', [
      batch.map((row) => row.project_id),
    ]);
  });
  return rows.map((row) => row.project_id);
}

@Injectable()
export class ChangeTerms {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Terms and manager of one project. Credit is fixed at signing and changes only by approval (domain.md §4.4), so shares
   * and lead team are the commanding office's; a team changes the rest of the projects that it leads.
   * @throws Refusal `project.terms.unchanged`, `request.version.stale`, `session.forbidden`, the share rules' codes
   */
  run(actor: Actor, id: string, { terms, reason, managerId }: ChangeTermsInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      await mustSeeProject(work, actor, id);
      const projects = work.repository(ProjectRow);
      const lock = { mode: 'pessimistic_write' } as const;
      const project = found(await projects.findOne({ where: { id }, lock }));
      work.mustMatch(project.version);
      const known = found((await currentTerms(work, [id])).get(id));
      mustBeAllowed(actor, known, terms);
      const changed = await changeTerms(work, [{ projectId: id, terms, reason }]);
      const sameManager = managerId === undefined || managerId === project.managerId;
      if (changed.length === 0 && sameManager) throw new Refusal('project.terms.unchanged');
      if (!sameManager) await this.appoint(work, id, managerId);
      const { version } = found(await projects.findOneBy({ id }));
      return { version };
    });
  }

  private async appoint(work: Work, id: string, managerId: string | null): Promise<void> {
    if (managerId !== null) {
      const [person] = await work.query<{ active: boolean }>('SELECT active FROM person WHERE id = $1', [managerId]);
      if (!found(person).active) throw new Refusal('person.inactive');
    }
    await work.query('UPDATE project SET manager_id = $2, version = version + 1 WHERE id = $1', [id, managerId]);
  }
}

function mustBeAllowed(actor: Actor, known: ProjectTerms, wanted: ProjectTerms): void {
  const leads = seesZone(actor) || actor.teamIds.includes(known.leadTeamId);
  if (!leads) throw new Refusal('session.forbidden', { field: 'leadTeamId' });
  if (may(actor, Permission.MilestoneVerify) || sameShares(known, wanted)) return;
  throw new Refusal('session.forbidden', { field: 'shares' });
}

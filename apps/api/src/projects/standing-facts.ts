import { Day, Milestone, MilestoneDays } from '@huoshui/domain';
import { Work } from '../platform';

/** A fact that is not retracted. */
export interface StandingFact {
  readonly id: string;
  readonly projectId: string;
  readonly milestone: Milestone;
  readonly day: Day;
  readonly recordedBy: string | null;
  readonly verifiedAt: Date | null;
  readonly returnedAt: Date | null;
  readonly returnReason: string | null;
}

const COLUMNS = `id, project_id AS "projectId", milestone, day, recorded_by AS "recordedBy", verified_at AS "verifiedAt",
  returned_at AS "returnedAt", return_reason AS "returnReason"`;

/** The standing facts of projects, by project. Locks the projects first, so that nobody records beside this write. */
export async function standingFacts(work: Work, projectIds: readonly string[]): Promise<Map<string, StandingFact[]>> {
  const ids = [...new Set(projectIds)];
  await work.query('SELECT 1 FROM project WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
  const rows = await work.query<StandingFact>(
    `SELECT ${COLUMNS} FROM milestone_fact WHERE project_id = ANY ($1::uuid[]) AND retracted_at IS NULL`,
    [ids],
  );
  const byProject = new Map<string, StandingFact[]>(ids.map((id) => [id, []]));
  for (const row of rows) byProject.get(row.projectId)?.push(row);
  return byProject;
}

export const daysOf = (facts: readonly Pick<StandingFact, 'milestone' | 'day'>[]): MilestoneDays =>
  Object.fromEntries(facts.map((fact) => [fact.milestone, fact.day]));

import { Actor, found, Refusal, seesZone, Work } from '../platform';

/**
 * Which projects an actor sees: all, or those in which one of today's own teams leads or has a share.
 * @param current alias of project_current
 */
export function projectSight(actor: Actor, current: string, params: unknown[]): string {
  if (seesZone(actor)) return 'true';
  params.push(actor.teamIds);
  return `${current}.team_ids && $${params.length}::uuid[]`;
}

/** @throws Refusal `request.not-found` for a project that there is not, or not for this actor. */
export async function mustSeeProject(work: Work, actor: Actor, projectId: string): Promise<void> {
  const params: unknown[] = [projectId];
  const sight = projectSight(actor, 'c', params);
  const [seen] = await work.query(`SELECT 1 FROM project_current c WHERE c.project_id = $1 AND ${sight}`, params);
  if (!seen) throw new Refusal('request.not-found');
}

/** Those of the projects that the actor of the write may see, locked until it ends. */
export async function lockVisibleProjects(work: Work, projectIds: readonly string[]): Promise<Set<string>> {
  const params: unknown[] = [projectIds];
  const sight = projectSight(work.actor, 'c', params);
  const rows = await work.query<{ id: string }>(
    `SELECT p.id FROM project p JOIN project_current c ON c.project_id = p.id
     WHERE p.id = ANY ($1::uuid[]) AND ${sight} ORDER BY p.id FOR NO KEY UPDATE OF p`,
    params,
  );
  return new Set(rows.map((row) => row.id));
}

/** The company of a project of the actor's sight. @throws Refusal `request.not-found` */
export async function projectCompany(work: Work, actor: Actor, projectId: string): Promise<string> {
  await mustSeeProject(work, actor, projectId);
  const [row] = await work.query<{ company: string }>('SELECT company FROM project_current WHERE project_id = $1', [
    projectId,
  ]);
  return found(row).company;
}

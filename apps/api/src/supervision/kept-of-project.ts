import { newId, Refusal, Work } from '../platform';
import { lockVisibleProjects } from '../projects';

/** @throws Refusal `request.not-found` for a project that there is not, or not for this actor */
export async function mustLockProject(work: Work, projectId: string): Promise<void> {
  if (!(await lockVisibleProjects(work, [projectId])).has(projectId)) throw new Refusal('request.not-found');
}

/**
 * The project's one row of the table, locked and matched with the caller's version (0 while there is none); gives its id
 * and its next version, under which it already stands.
 * @throws Refusal `request.not-found`, `request.version.stale`
 */
export async function lockOfProject(
  work: Work,
  table: 'five_ones' | 'task_force',
  projectId: string,
  first: Readonly<Record<string, unknown>> = {},
): Promise<{ id: string; version: number }> {
  await mustLockProject(work, projectId);
  const [known] = await work.query<{ id: string; version: number }>(
    `SELECT id, version FROM ${table} WHERE project_id = $1`,
    [projectId],
  );
  work.mustMatch(known?.version ?? 0);
  const names = Object.keys(first);
  const values = Object.values(first);
  if (known) {
    const set = names.map((name, at) => `${name} = $${at + 2}, `).join('');
    await work.query(`UPDATE ${table} SET ${set}version = version + 1 WHERE id = $1`, [known.id, ...values]);
    return { id: known.id, version: known.version + 1 };
  }
  const id = newId();
  const columns = ['id', 'project_id', 'version', ...names];
  const given = columns.map((_, at) => `$${at + 1}`).join(', ');
  await work.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${given})`, [id, projectId, 1, ...values]);
  return { id, version: 1 };
}

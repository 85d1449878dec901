import { Injectable } from '@nestjs/common';
import { AddKeyProject as AddKeyProjectInput } from '@huoshui/contracts';
import { Actor, found, newId, Refusal, UnitOfWork, Work } from '../platform';
import { lockVisibleProjects } from '../projects';
import { KeyProjectRow } from './key-project.row';
import { keepPlans, mustBePlan, plansNow } from './key-plan.store';
import { keySettingsNow } from './key-settings.reader';
import { mustBeLeader } from './must-be-leader';

/** The entries of projects on a year's list, made where there are none yet; in the order of the ids. */
export async function entriesOf(work: Work, year: number, projectIds: readonly string[]): Promise<string[]> {
  await work.query(
    `INSERT INTO key_project (id, year, project_id) SELECT given.id, $2, given.project_id
     FROM unnest($1::uuid[], $3::uuid[]) AS given (id, project_id) ON CONFLICT ON CONSTRAINT key_project_once DO NOTHING`,
    [projectIds.map(() => newId()), year, projectIds],
  );
  const rows = await work.query<{ id: string; projectId: string }>(
    `SELECT id, project_id AS "projectId" FROM key_project WHERE year = $1 AND project_id = ANY ($2::uuid[])
     ORDER BY id FOR UPDATE`,
    [year, projectIds],
  );
  const ids = new Map(rows.map(({ id, projectId }) => [projectId, id]));
  return projectIds.map((projectId) => found(ids.get(projectId)));
}

@Injectable()
export class AddKeyProject {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Puts a project on a year's list, or back on it.
   * @throws Refusal `key-project.listed`, the codes of the plan, `request.not-found`
   */
  run(actor: Actor, input: AddKeyProjectInput): Promise<{ id: string }> {
    return this.unit.write(actor, async (work) => {
      const { year, projectId, ...plan } = input;
      if (!(await lockVisibleProjects(work, [projectId])).has(projectId)) throw new Refusal('request.not-found');
      mustBePlan(plan, await keySettingsNow(work));
      await mustBeLeader(work, plan.leaderId);
      const [id = ''] = await entriesOf(work, year, [projectId]);
      if ((await plansNow(work, [id])).get(id)?.listed) throw new Refusal('key-project.listed', { year });
      await keepPlans(work, [{ keyProjectId: id, plan, listed: true, reason: null }]);
      await work.repository(KeyProjectRow).increment({ id }, 'version', 1);
      return { id };
    });
  }
}

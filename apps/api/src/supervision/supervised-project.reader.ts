import { Injectable } from '@nestjs/common';
import { SupervisedProject } from '@huoshui/contracts';
import { Actor, Database, found } from '../platform';
import { projectSight } from '../projects';
import { FiveOnesReader } from './five-ones.reader';
import { ProjectOrdersReader } from './project-orders.reader';
import { TaskForceReader } from './task-force.reader';

@Injectable()
export class SupervisedProjectReader {
  constructor(
    private readonly database: Database,
    private readonly fiveOnes: FiveOnesReader,
    private readonly taskForces: TaskForceReader,
    private readonly orders: ProjectOrdersReader,
  ) {}

  /** What supervises a project that the actor sees. */
  async one(actor: Actor, projectId: string): Promise<SupervisedProject> {
    const params: unknown[] = [projectId];
    const sight = projectSight(actor, 'c', params);
    const project = found(
      await this.database.one<SupervisedProject['project']>(
        `SELECT c.project_id AS id, c.code, c.name FROM project_current c WHERE c.project_id = $1 AND ${sight}`,
        params,
      ),
    );
    const [fiveOnes, taskForce, counts] = await Promise.all([
      this.fiveOnes.of(projectId),
      this.taskForces.of(projectId),
      this.orders.counts(actor, [projectId]),
    ]);
    return {
      project,
      fiveOnes: fiveOnes.view,
      fiveOnesVersion: fiveOnes.version,
      taskForce: taskForce.view,
      taskForceVersion: taskForce.version,
      orders: counts.get(projectId) ?? { open: 0, overdue: 0 },
    };
  }
}

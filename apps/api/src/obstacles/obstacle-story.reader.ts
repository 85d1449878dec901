import { Injectable } from '@nestjs/common';
import { ObstacleView } from '@huoshui/contracts';
import { Day } from '@huoshui/domain';
import { Actor, Clock, Database } from '../platform';
import { projectSight } from '../projects';
import { obstacleSight } from './obstacle-sight';
import { OPEN } from './obstacle.listing';
import { ObstacleReader } from './obstacle.reader';
import { openObstaclesByProject } from './open-obstacles';

export interface OpenObstacles {
  readonly projectId: string;
  readonly open: number;
  readonly overdue: number;
  readonly oldestDue: Day | null;
  readonly escalation: number;
}

const SHOWN = 5;

/** What obstacles say of projects, for the modules below. */
@Injectable()
export class ObstacleStoryReader {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly obstacles: ObstacleReader,
  ) {}

  /** Open obstacles of those of the projects that have one and that the actor may see. */
  openOf(actor: Actor, projectIds: readonly string[]): Promise<OpenObstacles[]> {
    const params: unknown[] = [projectIds, this.clock.today()];
    const sight = projectSight(actor, 'c', params);
    return this.database.query<OpenObstacles>(
      `SELECT b.project_id AS "projectId", b.open, b.overdue, b.oldest_due AS "oldestDue", b.escalation
       FROM ${openObstaclesByProject('$2::date')} b JOIN project_current c ON c.project_id = b.project_id
       WHERE b.project_id = ANY ($1::uuid[]) AND ${sight}`,
      params,
    );
  }

  /** How many there are of a project, and the most urgent open ones. */
  async ofProject(actor: Actor, projectId: string): Promise<{ total: number; open: number; urgent: ObstacleView[] }> {
    const params: unknown[] = [projectId];
    const sight = obstacleSight(actor, 'o', params);
    const [counts, urgent] = await Promise.all([
      this.database.one<{ total: number; open: number }>(
        `SELECT count(*)::int AS total, count(*) FILTER (WHERE ${OPEN})::int AS open FROM obstacle o
         WHERE o.project_id = $1 AND ${sight}`,
        params,
      ),
      this.database.query<{ id: string }>(
        `SELECT o.id FROM obstacle o WHERE o.project_id = $1 AND ${OPEN} AND ${sight}
         ORDER BY o.due_on NULLS LAST, o.id LIMIT ${SHOWN}`,
        params,
      ),
    ]);
    const ids = urgent.map(({ id }) => id);
    return { total: counts?.total ?? 0, open: counts?.open ?? 0, urgent: await this.obstacles.some(actor, ids) };
  }
}

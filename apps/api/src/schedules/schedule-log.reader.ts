import { Injectable } from '@nestjs/common';
import { ScheduleBaselineView, ScheduleChangeView, scheduleLimits } from '@huoshui/contracts';
import { Actor, Database, found, personWithId } from '../platform';
import { projectSight } from '../projects';

const CHANGES = `SELECT l.id, l.at, ${personWithId('l.by')} AS by, l.kind, l.before AS "from", l.after AS "to", l.reason,
    CASE WHEN l.task_id IS NOT NULL THEN jsonb_build_object('id', l.task_id, 'title', l.task_title) END AS task
  FROM schedule_change l WHERE l.project_id = $1 ORDER BY l.at DESC, l.id DESC LIMIT ${scheduleLimits.changes}`;

/** The adoption stands in the schedule itself, or in the first baseline that was kept. */
const ADOPTION = `SELECT s.id, coalesce(b.at, s.baseline_at) AS at, 'applied' AS kind, NULL AS task, NULL AS reason,
    ${personWithId('CASE WHEN b.id IS NULL THEN s.baseline_by ELSE b.by END')} AS by, '{}'::jsonb AS "from",
    jsonb_build_object('template', t.name) AS "to"
  FROM schedule s JOIN schedule_template t ON t.id = s.template_id
  LEFT JOIN schedule_baseline b ON b.schedule_id = s.id AND b.number = 1 WHERE s.project_id = $1`;

const DAY = (milestone: string): string => `(SELECT one ->> 'finish' FROM jsonb_array_elements(v.tasks) AS one
  WHERE one ->> 'milestone' = '${milestone}')`;

const BASELINES = `SELECT v.number, v.at, ${personWithId('v.by')} AS by, v.reason, ${DAY('start')} AS "startOn",
    ${DAY('production')} AS "productionOn", v.tasks
  FROM (
    SELECT b.number, b.at, b.by, b.reason, b.tasks FROM schedule_baseline b
      JOIN schedule s ON s.id = b.schedule_id WHERE s.project_id = $1
    UNION ALL
    SELECT s.baseline_number, s.baseline_at, s.baseline_by, s.baseline_reason,
      (SELECT jsonb_agg(jsonb_build_object('key', t.key, 'title', t.title, 'milestone', t.milestone,
          'begin', t.baseline_begin, 'finish', t.baseline_finish) ORDER BY t.position)
        FROM schedule_task t WHERE t.schedule_id = s.id)
    FROM schedule s WHERE s.project_id = $1) v ORDER BY v.number DESC`;

/** What has been done with a schedule, and what was promised before. */
@Injectable()
export class ScheduleLogReader {
  constructor(private readonly database: Database) {}

  /** The newest changes, and how the schedule began. */
  async changes(actor: Actor, projectId: string): Promise<ScheduleChangeView[]> {
    await this.mustSee(actor, projectId);
    const [changes, adoption] = await Promise.all(
      [CHANGES, ADOPTION].map((sql) => this.database.query<ScheduleChangeView>(sql, [projectId])),
    );
    return [...(changes ?? []), ...(adoption ?? [])];
  }

  /** The promise that holds and those before it, the newest first. */
  async baselines(actor: Actor, projectId: string): Promise<ScheduleBaselineView[]> {
    await this.mustSee(actor, projectId);
    return this.database.query<ScheduleBaselineView>(BASELINES, [projectId]);
  }

  private async mustSee(actor: Actor, projectId: string): Promise<void> {
    const params: unknown[] = [projectId];
    const sight = projectSight(actor, 'c', params);
    const seen = await this.database.one(
      `SELECT 1 FROM schedule s JOIN project_current c ON c.project_id = s.project_id
       WHERE s.project_id = $1 AND ${sight}`,
      params,
    );
    found(seen);
  }
}

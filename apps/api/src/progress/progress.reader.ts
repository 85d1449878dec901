import { Injectable } from '@nestjs/common';
import { Page, pageLimits, progressBatch, ProgressVersion, ProgressWeek } from '@huoshui/contracts';
import { Day, Week } from '@huoshui/domain';
import { Actor, Database, found, personWithId } from '../platform';
import { projectSight } from '../projects';

/**
 * When a project was last reported on, as SQL for another module's own query.
 * @param project SQL of the project's id
 * @param until SQL of a day: as it stood at the end of that day; left out: now
 */
export const lastProgressDay = (project: string, until?: string): string =>
  `(SELECT last_report.day FROM progress_report last_report WHERE last_report.project_id = ${project}
    ${until ? `AND last_report.day <= ${until}` : ''} ORDER BY last_report.week DESC, last_report.version DESC LIMIT 1)`;

/**
 * Whether a project was reported on in a week, as SQL for another module's own query.
 * @param week SQL of the week
 * @param whole true where every project is looked at: then both are joined; else it is one look into the index a row
 */
export function reportedIn(project: string, week: string, whole = false): string {
  const said = `FROM progress_report said WHERE said.project_id = ${project} AND said.week = ${week}`;
  return whole ? `EXISTS (SELECT 1 ${said})` : `coalesce((SELECT true ${said} LIMIT 1), false)`;
}

/** A ProgressVersion of progress_report `r`. */
const VERSION = `jsonb_build_object('version', r.version, 'text', r.text, 'nextStep', r.next_step, 'nextStepOn', r.next_step_on,
  'nextStepBy', r.next_step_by, 'at', r.recorded_at, 'by', ${personWithId('r.recorded_by')})`;

const standing = (which: string): string => `(SELECT jsonb_build_object('week', r.week) || ${VERSION}
  FROM progress_report r WHERE r.project_id = p.id AND ${which} ORDER BY r.week DESC, r.version DESC LIMIT 1)`;

/** What is said last of a project: in this week, in the week before, and at all up to now. */
export interface StandingProgress {
  readonly thisWeek: (ProgressVersion & { readonly week: string }) | null;
  readonly lastWeek: (ProgressVersion & { readonly week: string }) | null;
  readonly latest: (ProgressVersion & { readonly week: string }) | null;
}

@Injectable()
export class ProgressReader {
  constructor(private readonly database: Database) {}

  /** A project's reported weeks, the newest first; the cursor is the week after which to go on. */
  async weeks(actor: Actor, projectId: string, cursor?: string, limit = 20): Promise<Page<ProgressWeek>> {
    const params: unknown[] = [projectId];
    const sight = projectSight(actor, 'c', params);
    found(await this.database.one(`SELECT 1 FROM project_current c WHERE c.project_id = $1 AND ${sight}`, params));
    const most = Math.min(limit, progressBatch.weeks);
    const [rows, total] = await Promise.all([
      this.database.query<ProgressWeek>(
        `SELECT r.week AS id, jsonb_agg(${VERSION} ORDER BY r.version DESC) AS versions FROM progress_report r
         WHERE r.project_id = $1 AND ($2::text IS NULL OR r.week < $2) GROUP BY r.week ORDER BY r.week DESC LIMIT $3`,
        [projectId, cursor ?? null, most + 1],
      ),
      this.database.one<{ n: number }>(
        'SELECT count(DISTINCT week)::int AS n FROM progress_report WHERE project_id = $1',
        [projectId],
      ),
    ]);
    const items = rows.slice(0, most);
    const nextCursor = rows.length > most ? (items.at(-1)?.id ?? null) : null;
    return { items, nextCursor, total: Math.min(total?.n ?? 0, pageLimits.counted), totalIsFloor: false };
  }

  /** What stands of each project, by project. The caller has asked whether the actor may see them. */
  async standing(projectIds: readonly string[], week: Week, before: Week): Promise<Map<string, StandingProgress>> {
    const rows = await this.database.query<StandingProgress & { id: string }>(
      `SELECT p.id, ${standing('r.week = $2')} AS "thisWeek", ${standing('r.week = $3')} AS "lastWeek",
         ${standing('r.week <= $2')} AS latest
       FROM unnest($1::uuid[]) AS p (id)`,
      [projectIds, week, before],
    );
    return new Map(rows.map(({ id, ...said }) => [id, said]));
  }

  /** The business day of each project's last report; projects never reported on are left out. */
  async lastDays(projectIds: readonly string[]): Promise<Map<string, Day>> {
    const rows = await this.database.query<{ id: string; day: Day | null }>(
      `SELECT p.id, ${lastProgressDay('p.id')} AS day FROM unnest($1::uuid[]) AS p (id)`,
      [projectIds],
    );
    return new Map(rows.flatMap(({ id, day }) => (day === null ? [] : [[id, day]])));
  }
}

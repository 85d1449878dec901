import { Injectable } from '@nestjs/common';
import { ScheduleTemplateSummary, ScheduleTemplateView } from '@huoshui/contracts';
import { LandMode, ScheduleTemplate, scheduleTemplateFaults } from '@huoshui/domain';
import { Actor, Database, found, personWithId } from '../platform';

const SUMMARY = `t.id, t.land_mode AS "landMode", t.number, t.name, t.state, t.built_in AS "builtIn",
  jsonb_array_length(t.content -> 'tasks') AS tasks,
  (SELECT count(*)::int FROM schedule s WHERE s.template_id = t.id) AS uses, t.activated_at AS "activatedAt",
  ${personWithId('t.activated_by')} AS "activatedBy", t.version`;

/** More versions of all land modes together than anybody makes. */
const MOST = 200;

/** Templates are the zone's settings: everybody who sees schedules may read by what they were made. */
@Injectable()
export class TemplateReader {
  constructor(private readonly database: Database) {}

  /** All versions by land mode, the newest first. */
  list(_actor: Actor): Promise<ScheduleTemplateSummary[]> {
    return this.database.query<ScheduleTemplateSummary>(
      `SELECT ${SUMMARY} FROM schedule_template t
       ORDER BY array_position($1::text[], t.land_mode), t.number DESC LIMIT ${MOST}`,
      [Object.values(LandMode)],
    );
  }

  async one(_actor: Actor, id: string): Promise<ScheduleTemplateView> {
    const row = await this.database.one<ScheduleTemplateSummary & { content: ScheduleTemplate }>(
      `SELECT ${SUMMARY}, t.content FROM schedule_template t WHERE t.id = $1`,
      [id],
    );
    const template = found(row);
    return { ...template, faults: scheduleTemplateFaults(template.content) };
  }
}

import {
  Day,
  LAND_MODE_WHEN_UNKNOWN,
  LandMode,
  plan,
  ScheduledTask,
  TemplateTask,
  WorkCalendar,
} from '@huoshui/domain';
import { newId, Work } from '../platform';
import { refreshOutlooks } from './refresh-outlooks';
import { ActiveTemplate, activeTemplates } from './active-templates';

/** A signed project that is to get a schedule. */
export interface Schedulable {
  readonly projectId: string;
  readonly landMode: LandMode | null;
  /** The signing, from which the template counts. */
  readonly from: Day;
}

export interface Adoption {
  readonly calendar: WorkCalendar;
  readonly today: Day;
  /** Who adopted them, where that is not the actor. */
  readonly by?: string | null;
}

const SCHEDULES = `INSERT INTO schedule (id, project_id, template_id, from_day, baseline_by)
  SELECT id, project_id, template_id, "from", $2 FROM jsonb_to_recordset($1::jsonb)
    AS g(id uuid, project_id uuid, template_id uuid, "from" date)
  ON CONFLICT (project_id) DO NOTHING RETURNING id`;

const TASKS = `INSERT INTO schedule_task (id, schedule_id, key, position, title, track, department, milestone, approval,
    duration, unit, after, baseline_begin, baseline_finish)
  SELECT gen_random_uuid(), s.id, g.key, g.position, g.title, g.track, g.department, g.milestone, g.approval,
    g.duration, g.unit, g.after, g.begin, g.finish
  FROM jsonb_to_recordset($1::jsonb) AS g(key text, position int, title text, track text, department text,
    milestone text, approval text, duration int, unit text, after jsonb, begin date, finish date, template_id uuid,
    "from" date)
  JOIN schedule s ON s.template_id = g.template_id AND s.from_day = g."from" AND s.id = ANY ($2::uuid[])`;

/**
 * Gives schedules to signed projects inside another module's write, each by the active template of its land mode (of
 * `LAND_MODE_WHEN_UNKNOWN` where it has none), counted from its signing. One that has a schedule keeps it. Set-based:
 * projects that signed on one day share a plan. Gives how many there were.
 */
export async function applySchedules(
  work: Work,
  projects: readonly Schedulable[],
  { calendar, today, by = work.actor.personId }: Adoption,
): Promise<number> {
  const templates = await activeTemplates(work);
  const chosen = projects.flatMap(({ projectId, landMode, from }) => {
    const template = templates.get(landMode ?? LAND_MODE_WHEN_UNKNOWN);
    return template ? [{ id: newId(), project_id: projectId, template_id: template.id, from, template }] : [];
  });
  const rows = chosen.map(({ template: _template, ...row }) => row);
  const adopted = await work.query<{ id: string }>(SCHEDULES, [JSON.stringify(rows), by]);
  if (adopted.length === 0) return 0;
  const ids = new Set(adopted.map((row) => row.id));
  const taken = chosen.filter((row) => ids.has(row.id));
  await work.query(TASKS, [JSON.stringify(plansOf(taken, calendar)), [...ids]]);
  await refreshOutlooks(
    work,
    taken.map((row) => row.project_id),
    calendar,
    today,
  );
  return adopted.length;
}

/** The tasks of each template and day once, however many projects share them. */
function plansOf(taken: readonly { template: ActiveTemplate; from: Day }[], calendar: WorkCalendar): object[] {
  const plans = new Map(taken.map((one) => [`${one.template.id} ${one.from}`, one]));
  return [...plans.values()].flatMap(({ template, from }) =>
    plan(template.content, from, calendar).map((task, position) => taskRow(task, position, template.id, from)),
  );
}

const taskRow = (task: TemplateTask & ScheduledTask, position: number, templateId: string, from: Day): object => ({
  key: task.key,
  position,
  title: task.title,
  track: task.track,
  department: task.department,
  milestone: task.milestone,
  approval: task.approval,
  duration: task.duration,
  unit: task.unit,
  after: task.after,
  begin: task.baselineBegin,
  finish: task.baselineFinish,
  template_id: templateId,
  from,
});

import { Day, WorkCalendar } from '@huoshui/domain';
import { Work } from '../platform';
import { KNOWN_SCHEDULES, KnownSchedule } from './known-schedules';
import { readSchedule } from './outlook-of';

const COLUMNS = `project_id, start_baseline, start_forecast, start_done, production_baseline, production_forecast,
  production_done, next_task_id, next_key, next_title, next_department, next_owner_id, next_due, next_finish,
  late_tasks, open_tasks, done_tasks, as_of`;

const TYPES = `project_id uuid, start_baseline date, start_forecast date, start_done boolean,
  production_baseline date, production_forecast date, production_done boolean, next_task_id uuid, next_key text,
  next_title text, next_department text, next_owner_id uuid, next_due date, next_finish date, late_tasks int,
  open_tasks int, done_tasks int, as_of date`;

const given = COLUMNS.split(/,\s*/).slice(1);

const REFRESH = `INSERT INTO schedule_outlook AS o (${COLUMNS})
  SELECT ${COLUMNS} FROM jsonb_to_recordset($1::jsonb) AS g(${TYPES})
  ON CONFLICT (project_id) DO UPDATE SET ${given.map((column) => `${column} = excluded.${column}`).join(', ')}`;

/** Computes what the schedules of these projects say as of today, and keeps it. Those without a schedule are passed over. */
export async function refreshOutlooks(
  work: Work,
  projectIds: readonly string[],
  calendar: WorkCalendar,
  today: Day,
): Promise<void> {
  const known = await work.query<KnownSchedule>(KNOWN_SCHEDULES, [projectIds]);
  await work.query(REFRESH, [JSON.stringify(known.map((schedule) => rowOf(schedule, calendar, today)))]);
}

function rowOf(schedule: KnownSchedule, calendar: WorkCalendar, today: Day) {
  const { outlook } = readSchedule(schedule, calendar, today);
  const { next } = outlook;
  return {
    project_id: schedule.projectId,
    start_baseline: outlook.startBaseline,
    start_forecast: outlook.startForecast,
    start_done: outlook.startDone,
    production_baseline: outlook.productionBaseline,
    production_forecast: outlook.productionForecast,
    production_done: outlook.productionDone,
    next_task_id: next?.taskId ?? null,
    next_key: next?.key ?? null,
    next_title: next?.title ?? null,
    next_department: next?.department ?? null,
    next_owner_id: next?.owner?.id ?? null,
    next_due: next?.due ?? null,
    next_finish: next?.finish ?? null,
    late_tasks: outlook.lateTasks,
    open_tasks: outlook.openTasks,
    done_tasks: outlook.doneTasks,
    as_of: outlook.asOf,
  };
}

import { Day, LandMode, WorkCalendar } from '@huoshui/domain';
import { newId, Work } from '../platform';
import { applySchedules } from './apply-schedules';
import { KNOWN_SCHEDULES, KnownSchedule } from './known-schedules';
import { refreshOutlooks } from './refresh-outlooks';

/** What somebody did with a task of a made-up schedule. */
export interface LoadedTask {
  readonly id: string;
  readonly actualBegin: Day | null;
  readonly actualFinish: Day | null;
  readonly ownerId: string | null;
  readonly notBefore: Day | null;
  readonly duration: number;
  readonly replan: { readonly reason: string; readonly by: string; readonly at: Date } | null;
}

interface Loading {
  readonly calendar: WorkCalendar;
  readonly today: Day;
  readonly projects: readonly { readonly projectId: string; readonly landMode: LandMode | null; readonly from: Day }[];
  /** What was done with each, given its tasks as they were adopted. */
  readonly worked: (schedule: KnownSchedule) => readonly LoadedTask[];
}

const WORKED = `UPDATE schedule_task t SET actual_begin = g.actual_begin, owner_id = g.owner_id,
    actual_finish = CASE WHEN t.milestone IS NULL THEN g.actual_finish END,
    not_before = g.not_before, duration = g.duration
  FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, actual_begin date, actual_finish date, owner_id uuid, not_before date,
    duration int) WHERE t.id = g.id`;

const LOGGED = `INSERT INTO schedule_change (id, project_id, at, by, kind, task_id, task_title, before, after, reason)
  SELECT g.id, g.project_id, g.at, g.by, 'replanned', g.task_id, g.task_title, g.before, g.after, g.reason
  FROM jsonb_to_recordset($1::jsonb) AS g(id uuid, project_id uuid, at timestamptz, by uuid, task_id uuid, task_title text,
    before jsonb, after jsonb, reason text)`;

/** Schedules with work on them, inside another module's write: for demo data only. */
export async function loadSchedules(work: Work, { calendar, today, projects, worked }: Loading): Promise<void> {
  await applySchedules(work, projects, { calendar, today });
  const ids = projects.map((project) => project.projectId);
  const known = await work.query<KnownSchedule>(KNOWN_SCHEDULES, [ids]);
  const byId = new Map(known.map((schedule) => [schedule.projectId, schedule]));
  const done = ids.flatMap((id) => {
    const schedule = byId.get(id);
    return schedule ? [{ schedule, tasks: worked(schedule) }] : [];
  });
  await work.query(WORKED, [JSON.stringify(done.flatMap(({ tasks }) => tasks.map(rowOf)))]);
  await work.query(LOGGED, [JSON.stringify(done.flatMap(({ schedule, tasks }) => logOf(schedule, tasks)))]);
  await work.query('UPDATE schedule SET version = version + 1 WHERE project_id = ANY ($1::uuid[])', [ids]);
  await refreshOutlooks(work, ids, calendar, today);
}

const rowOf = (task: LoadedTask) => ({
  id: task.id,
  actual_begin: task.actualBegin,
  actual_finish: task.actualFinish,
  owner_id: task.ownerId,
  not_before: task.notBefore,
  duration: task.duration,
});

const logOf = ({ projectId, tasks }: KnownSchedule, worked: readonly LoadedTask[]): object[] =>
  worked.flatMap(({ id, replan, notBefore, duration }) => {
    const task = tasks.find((one) => one.id === id);
    if (!replan || !task) return [];
    return {
      id: newId(),
      project_id: projectId,
      at: replan.at,
      by: replan.by,
      task_id: id,
      task_title: task.title,
      before: { notBefore: task.notBefore, duration: task.duration },
      after: { notBefore, duration },
      reason: replan.reason,
    };
  });

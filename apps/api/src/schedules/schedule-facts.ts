import { Day, forecast, Milestone, TaskState, WorkCalendar } from '@huoshui/domain';
import { Work } from '../platform';
import { KNOWN_SCHEDULES, KnownSchedule, KnownTask } from './known-schedules';

export interface OpenTask {
  readonly id: string;
  readonly title: string;
  /** Its promised end, of the baseline. */
  readonly dueOn: Day;
  readonly department: string | null;
  /** The milestone that it reaches. */
  readonly milestone: Milestone | null;
}

/** What others read of a schedule besides its outlook: what was promised, and what is critical and not done. */
export interface ScheduleFacts {
  readonly projectId: string;
  /** Null where the schedule has no such task. */
  readonly startBaseline: Day | null;
  readonly productionBaseline: Day | null;
  /** Neither done nor presumed, and a day more in it is a day more at the end. */
  readonly critical: readonly OpenTask[];
}

/**
 * Of those of the projects that have a schedule, as of a day: of a past one with what was done by then. Not scoped: for
 * jobs, and for readers that have asked who may see what.
 */
export async function scheduleFacts(
  asking: Pick<Work, 'query'>,
  projectIds: readonly string[],
  calendar: WorkCalendar,
  day: Day,
): Promise<ScheduleFacts[]> {
  const known = await asking.query<KnownSchedule>(KNOWN_SCHEDULES, [projectIds]);
  return known.map(({ projectId, tasks: all }) => {
    const tasks = all.map((task) => doneBy(task, day));
    const expected = forecast(tasks, calendar, day).tasks;
    const baseline = (milestone: Milestone): Day | null =>
      tasks.find((task) => task.milestone === milestone)?.baselineFinish ?? null;
    const critical = tasks.filter((_, at) => {
      const { state, critical } = expected[at] ?? {};
      return critical && (state === TaskState.Open || state === TaskState.Begun);
    });
    return {
      projectId,
      startBaseline: baseline(Milestone.Start),
      productionBaseline: baseline(Milestone.Production),
      critical: critical.map(({ id, title, baselineFinish, department, milestone }) => ({
        id,
        title,
        dueOn: baselineFinish,
        department,
        milestone,
      })),
    };
  });
}

const doneBy = (task: KnownTask, day: Day): KnownTask => ({
  ...task,
  actualBegin: task.actualBegin !== null && task.actualBegin <= day ? task.actualBegin : null,
  actualFinish: task.actualFinish !== null && task.actualFinish <= day ? task.actualFinish : null,
});

/** The business day on which somebody last changed each project's schedule, until an instant (`infinity`: now). */
export function lastScheduleDays(
  asking: Pick<Work, 'query'>,
  projectIds: readonly string[],
  until: string,
): Promise<{ projectId: string; day: Day }[]> {
  return asking.query<{ projectId: string; day: Day }>(
    `SELECT project_id AS "projectId", (max(at) AT TIME ZONE 'Asia/Shanghai')::date AS day FROM schedule_change
     WHERE project_id = ANY ($1::uuid[]) AND at <= $2::timestamptz AND by IS NOT NULL GROUP BY project_id`,
    [projectIds, until],
  );
}

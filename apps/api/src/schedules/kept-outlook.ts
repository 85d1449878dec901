/** A ScheduleOutlook of schedule_outlook `o` and the next task's owner `w`. */
export const KEPT_OUTLOOK = `json_build_object('startBaseline', o.start_baseline, 'startForecast', o.start_forecast,
  'startDone', o.start_done, 'productionBaseline', o.production_baseline, 'productionForecast', o.production_forecast,
  'productionDone', o.production_done, 'lateTasks', o.late_tasks, 'openTasks', o.open_tasks, 'doneTasks', o.done_tasks,
  'asOf', o.as_of, 'next', CASE WHEN o.next_task_id IS NOT NULL THEN json_build_object('taskId', o.next_task_id,
    'key', o.next_key, 'title', o.next_title, 'department', o.next_department, 'due', o.next_due, 'finish', o.next_finish,
    'owner', CASE WHEN w.id IS NOT NULL THEN json_build_object('id', w.id, 'displayName', w.display_name) END) END)`;

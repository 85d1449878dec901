import { ScheduleTaskView, ScheduleView } from '@huoshui/contracts';
import {
  accept,
  addDays,
  Day,
  daysBetween,
  Decision,
  DurationUnit,
  forecast,
  Milestone,
  replan,
  Replan,
  ScheduledTask,
  WorkCalendar,
} from '@huoshui/domain';
import { GanttMove, numberedDay } from '@huoshui/ui/gantt';

/** One task that would move. */
export interface Shift {
  readonly task: ScheduleTaskView;
  readonly begin: Day;
  readonly finish: Day;
  /** Calendar days by which its end comes later; negative: earlier. */
  readonly days: number;
}

export interface PlanAhead {
  /** The replanned task first, then what follows it, in the order of the schedule. */
  readonly shifts: readonly Shift[];
  /** Start and production among them, whether they move or not. */
  readonly milestones: readonly Shift[];
}

/** The wire writes days as text; they are days. */
type Task = ScheduleTaskView & ScheduledTask;

/** What else moves when a task is planned anew, by the very rule that the server holds. Codes: those of `replan`. */
export function planAhead(
  schedule: ScheduleView,
  task: ScheduleTaskView,
  wanted: Replan,
  calendar: WorkCalendar,
): Decision<PlanAhead> {
  const today = schedule.today as Day;
  const tasks = schedule.tasks as unknown as readonly Task[];
  const planned = replan(tasks, task.key, wanted, calendar, today);
  if (!planned.ok) return planned;
  const expected = forecast(planned.value, calendar, today).tasks;
  const shifts = tasks.flatMap((before, at): Shift[] => {
    const after = expected[at];
    if (!after) return [];
    return [
      { task: before, begin: after.begin, finish: after.finish, days: daysBetween(before.finish as Day, after.finish) },
    ];
  });
  const moved = shifts.filter((shift) => shift.days !== 0 || shift.begin !== shift.task.begin);
  return accept({
    shifts: moved.sort((a, b) => Number(b.task.id === task.id) - Number(a.task.id === task.id)),
    milestones: shifts.filter(
      ({ task: { milestone } }) => milestone === Milestone.Start || milestone === Milestone.Production,
    ),
  });
}

/** What a pull of a bar asks for: another first day, or, by its end, another duration in the task's own unit. */
export function replanOf(task: ScheduleTaskView, move: GanttMove, calendar: WorkCalendar): Replan {
  const [begin, finish] = [numberedDay(move.begin), numberedDay(move.finish)];
  return begin === task.begin ? { duration: daysFrom(task.unit, begin, finish, calendar) } : { notBefore: begin };
}

/** How many days of a unit lie from one day to another, both among them; at least 1. */
function daysFrom(unit: DurationUnit, begin: Day, finish: Day, calendar: WorkCalendar): number {
  if (unit === DurationUnit.CalendarDays) return Math.max(1, daysBetween(begin, finish) + 1);
  return Math.max(1, calendar.workdaysBetween(addDays(begin, -1), finish));
}

import {
  PortfolioBar,
  ScheduleChangeView,
  SchedulePairView,
  ScheduleProjectRef,
  ScheduleTaskView,
  ScheduleView,
} from '@huoshui/contracts';
import {
  CalendarStatus,
  Day,
  daysBetween,
  LandMode,
  ParallelPair,
  readPair,
  ScheduleTrack,
  WorkCalendar,
  yearOf,
} from '@huoshui/domain';
import { ReadSchedule } from './outlook-of';

/** What the schedule's own row and its template say. */
export interface ScheduleHead {
  readonly project: ScheduleProjectRef;
  readonly template: { id: string; name: string; landMode: LandMode; version: number };
  readonly tracks: ScheduleTrack[];
  readonly pairs: ParallelPair[];
  readonly baselineNumber: number;
  readonly version: number;
}

/** By track, then as the template has them, those added by hand at the end of their track. */
export function taskViews({ tasks, forecast }: ReadSchedule, tracks: readonly ScheduleTrack[]): ScheduleTaskView[] {
  const order = new Map(tracks.map((track, at) => [track.key, at]));
  const views = tasks.flatMap((task, at): ScheduleTaskView[] => {
    const days = forecast.tasks[at];
    return days ? [{ ...task, after: [...task.after], ...days }] : [];
  });
  return views.sort((a, b) => (order.get(a.track) ?? 0) - (order.get(b.track) ?? 0));
}

export const pairViews = ({ forecast }: ReadSchedule, pairs: readonly ParallelPair[]): SchedulePairView[] =>
  pairs.flatMap((pair) => {
    const reading = readPair(pair, forecast.tasks);
    return reading ? [{ ...pair, ...reading }] : [];
  });

export function barsOf(schedule: ReadSchedule, tracks: readonly ScheduleTrack[]): PortfolioBar[] {
  const after = (day: string): number => daysBetween(schedule.from, day as Day);
  return taskViews(schedule, tracks).map(({ key, title, track, milestone, state, late, critical, ...task }) => ({
    key,
    title,
    track,
    milestone,
    begin: after(task.begin),
    finish: after(task.finish),
    baselineBegin: after(task.baselineBegin),
    baselineFinish: after(task.baselineFinish),
    state,
    late,
    critical,
  }));
}

/** Years from the signing to the last expected day that are not known by a notice. */
export function unofficialYears(schedule: ReadSchedule, calendar: WorkCalendar): ScheduleView['unofficialYears'] {
  const last = yearOf(schedule.forecast.end ?? schedule.from);
  const years = Array.from({ length: last - yearOf(schedule.from) + 1 }, (_, at) => yearOf(schedule.from) + at);
  return years
    .map((year) => ({ year, status: calendar.statusOf(year) }))
    .filter(({ status }) => status !== CalendarStatus.Official);
}

/** The adoption is told by the schedule itself: the log holds what people did with it. */
export const adoption = (id: string, at: string, by: ScheduleChangeView['by'], name: string): ScheduleChangeView => ({
  id,
  at,
  by,
  kind: 'applied',
  task: null,
  from: {},
  to: { template: name },
  reason: null,
});

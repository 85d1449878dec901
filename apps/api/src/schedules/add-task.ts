import { Injectable } from '@nestjs/common';
import { AddScheduleTask, scheduleLimits } from '@huoshui/contracts';
import { cycleAmong, Day, Dependency, DependencyKind, forecast, ScheduleTrack, WorkCalendar } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Actor, Clock, newId, Refusal, UnitOfWork, Work } from '../platform';
import { KnownTask } from './known-schedules';
import { logChange } from './log-change';
import { closeSchedule, OpenSchedule, openSchedule } from './open-schedule';

const after = (on: string): Dependency => ({ on, kind: DependencyKind.FinishToStart, lag: 0 });

@Injectable()
export class AddTask {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly calendars: CalendarReader,
    private readonly clock: Clock,
  ) {}

  /**
   * A task of one's own in one of the template's tracks, promised for the days that it gets today.
   * @throws Refusal `schedule.task.unknown`, `.circle` {through}, `.too-many`, those of `openSchedule`
   */
  async run(actor: Actor, projectId: string, input: AddScheduleTask): Promise<{ id: string; version: number }> {
    const [calendar, today] = [await this.calendars.current(), this.clock.today()];
    return this.unit.write(actor, async (work) => {
      const schedule = await openSchedule(work, actor, projectId);
      await mustFit(work, schedule, input);
      const task = ownTask(input, schedule.tasks);
      const tasks = withTask(schedule.tasks, task, input.before ?? []);
      mustNotCircle(tasks);
      await insert(work, schedule, promised(task, tasks, calendar, today));
      await waitFor(work, tasks, input.before ?? []);
      const to = { duration: task.duration, track: task.track };
      await logChange(work, { projectId, kind: 'added', task, from: {}, to });
      return { id: task.id, ...(await closeSchedule(work, schedule, calendar, today)) };
    });
  }
}

async function mustFit(work: Work, { id, tasks }: OpenSchedule, input: AddScheduleTask): Promise<void> {
  if (tasks.filter((task) => task.own).length >= scheduleLimits.ownTasks) throw new Refusal('schedule.task.too-many');
  const [template] = await work.query<{ tracks: ScheduleTrack[] }>(
    `SELECT t.content -> 'tracks' AS tracks FROM schedule s JOIN schedule_template t ON t.id = s.template_id
     WHERE s.id = $1`,
    [id],
  );
  const known = new Set(tasks.map((task) => task.key));
  const named = [...input.after.map((one) => one.on), ...(input.before ?? [])];
  const fits = template?.tracks.some((track) => track.key === input.track) && named.every((key) => known.has(key));
  if (!fits) throw new Refusal('schedule.task.unknown');
}

function ownTask(input: AddScheduleTask, tasks: readonly KnownTask[]): KnownTask {
  const id = newId();
  const [first] = tasks;
  if (first === undefined) throw new Error('a schedule has tasks');
  return {
    id,
    key: `own-${id}`,
    title: input.title,
    track: input.track,
    department: input.department ?? null,
    milestone: null,
    approval: null,
    duration: input.duration,
    unit: input.unit,
    after: input.after,
    notBefore: (input.notBefore ?? null) as Day | null,
    baselineBegin: first.baselineBegin,
    baselineFinish: first.baselineFinish,
    actualBegin: null,
    actualFinish: null,
    owner: null,
    note: null,
    own: true,
  };
}

const withTask = (tasks: readonly KnownTask[], task: KnownTask, before: readonly string[]): KnownTask[] => [
  ...tasks.map((one) => (before.includes(one.key) ? { ...one, after: [...one.after, after(task.key)] } : one)),
  task,
];

function mustNotCircle(tasks: readonly KnownTask[]): void {
  const circle = cycleAmong(tasks);
  if (circle.length === 0) return;
  const titles = circle.map((key) => tasks.find((task) => task.key === key)?.title ?? key);
  throw new Refusal('schedule.task.circle', { through: titles.join(' → ') });
}

function promised(task: KnownTask, tasks: readonly KnownTask[], calendar: WorkCalendar, today: Day): KnownTask {
  const days = forecast(tasks, calendar, today).tasks.at(-1);
  return days ? { ...task, baselineBegin: days.begin, baselineFinish: days.finish } : task;
}

const insert = (work: Work, { id }: OpenSchedule, task: KnownTask): Promise<unknown> =>
  work.query(
    `INSERT INTO schedule_task (id, schedule_id, key, position, title, track, department, duration, unit, after,
       baseline_begin, baseline_finish, not_before, own)
     SELECT $1, $2, $3, max(position) + 1, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12, true
     FROM schedule_task WHERE schedule_id = $2`,
    [
      task.id,
      id,
      task.key,
      task.title,
      task.track,
      task.department,
      task.duration,
      task.unit,
      JSON.stringify(task.after),
      task.baselineBegin,
      task.baselineFinish,
      task.notBefore,
    ],
  );

async function waitFor(work: Work, tasks: readonly KnownTask[], before: readonly string[]): Promise<void> {
  for (const task of tasks.filter((one) => before.includes(one.key))) {
    await work.query('UPDATE schedule_task SET after = $2 WHERE id = $1', [task.id, JSON.stringify(task.after)]);
  }
}

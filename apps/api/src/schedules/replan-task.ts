import { Injectable } from '@nestjs/common';
import { ReplanTask as ReplanTaskInput } from '@huoshui/contracts';
import { Replan, replan } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Actor, Clock, UnitOfWork } from '../platform';
import { logChange } from './log-change';
import { mustOf } from './must-of';
import { closeSchedule, OpenSchedule, openSchedule, taskOf } from './open-schedule';

@Injectable()
export class ReplanTask {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly calendars: CalendarReader,
    private readonly clock: Clock,
  ) {}

  /**
   * Another first day or another duration, with a reason; the promise stays where it was.
   * @throws Refusal `schedule.task.done`, `.begun`, `.before-allowed` {earliest}, `.unchanged`, those of `openSchedule`
   */
  async run(
    actor: Actor,
    projectId: string,
    taskId: string,
    { reason, ...input }: ReplanTaskInput,
  ): Promise<{ version: number }> {
    const [calendar, today] = [await this.calendars.current(), this.clock.today()];
    return this.unit.write(actor, async (work) => {
      const schedule: OpenSchedule = await openSchedule(work, actor, projectId);
      const task = taskOf(schedule, taskId);
      const planned = mustOf(task.title, replan(schedule.tasks, task.key, input as Replan, calendar, today));
      const { notBefore, duration } = planned.find((one) => one.id === taskId) ?? task;
      await work.query('UPDATE schedule_task SET not_before = $2, duration = $3 WHERE id = $1', [
        taskId,
        notBefore,
        duration,
      ]);
      const from = { notBefore: task.notBefore, duration: task.duration };
      await logChange(work, { projectId, kind: 'replanned', task, from, to: { notBefore, duration }, reason });
      return closeSchedule(work, schedule, calendar, today);
    });
  }
}

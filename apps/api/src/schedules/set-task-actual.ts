import { Injectable } from '@nestjs/common';
import { SetTaskActual as SetTaskActualInput } from '@huoshui/contracts';
import { Day, recordActual } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Actor, Clock, Refusal, UnitOfWork } from '../platform';
import { logChange } from './log-change';
import { mustOf } from './must-of';
import { closeSchedule, openSchedule, taskOf } from './open-schedule';

@Injectable()
export class SetTaskActual {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly calendars: CalendarReader,
    private readonly clock: Clock,
  ) {}

  /**
   * When a task was begun and ended. A milestone's end is its recorded fact.
   * @throws Refusal `schedule.task.milestone`, `.unchanged`, `schedule.actual.order`, `.future`, those of `openSchedule`
   */
  async run(actor: Actor, projectId: string, taskId: string, input: SetTaskActualInput): Promise<{ version: number }> {
    const [calendar, today] = [await this.calendars.current(), this.clock.today()];
    return this.unit.write(actor, async (work) => {
      const schedule = await openSchedule(work, actor, projectId);
      const task = taskOf(schedule, taskId);
      const wanted = { begin: input.begin as Day | null, finish: input.finish as Day | null };
      const { begin, finish } = mustOf(task.title, recordActual(task, wanted, today));
      const note = input.note === undefined ? task.note : input.note;
      const from = { begin: task.actualBegin, finish: task.actualFinish, note: task.note };
      if (begin === from.begin && finish === from.finish && note === from.note) {
        throw new Refusal('schedule.task.unchanged');
      }
      await work.query('UPDATE schedule_task SET actual_begin = $2, actual_finish = $3, note = $4 WHERE id = $1', [
        taskId,
        begin,
        task.milestone === null ? finish : null,
        note,
      ]);
      await logChange(work, { projectId, kind: 'actual', task, from, to: { begin, finish, note } });
      return closeSchedule(work, schedule, calendar, today);
    });
  }
}

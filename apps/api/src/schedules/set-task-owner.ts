import { Injectable } from '@nestjs/common';
import { CalendarReader } from '../calendar';
import { Actor, Clock, found, Refusal, UnitOfWork, Work } from '../platform';
import { logChange } from './log-change';
import { closeSchedule, openSchedule, taskOf } from './open-schedule';

interface Owner {
  readonly displayName: string;
  readonly active: boolean;
}

@Injectable()
export class SetTaskOwner {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly calendars: CalendarReader,
    private readonly clock: Clock,
  ) {}

  /** Who answers for a task. @throws Refusal `person.inactive`, `schedule.task.unchanged`, those of `openSchedule` */
  async run(actor: Actor, projectId: string, taskId: string, ownerId: string | null): Promise<{ version: number }> {
    const [calendar, today] = [await this.calendars.current(), this.clock.today()];
    return this.unit.write(actor, async (work) => {
      const schedule = await openSchedule(work, actor, projectId);
      const task = taskOf(schedule, taskId);
      if (ownerId === (task.owner?.id ?? null)) throw new Refusal('schedule.task.unchanged');
      const owner = ownerId === null ? null : await activePerson(work, ownerId);
      await work.query('UPDATE schedule_task SET owner_id = $2 WHERE id = $1', [taskId, ownerId]);
      const [from, to] = [{ owner: task.owner?.displayName ?? null }, { owner: owner?.displayName ?? null }];
      await logChange(work, { projectId, kind: 'owner', task, from, to });
      return closeSchedule(work, schedule, calendar, today);
    });
  }
}

/** @throws Refusal `request.not-found`, `person.inactive` */
export async function activePerson(work: Work, id: string): Promise<Owner> {
  const [person] = await work.query<Owner>('SELECT display_name AS "displayName", active FROM person WHERE id = $1', [
    id,
  ]);
  if (!found(person).active) throw new Refusal('person.inactive');
  return found(person);
}

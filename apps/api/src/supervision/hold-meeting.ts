import { Injectable } from '@nestjs/common';
import { HoldMeeting as HoldMeetingInput } from '@huoshui/contracts';
import { Day, supervisionDeadline, WorkCalendar } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { Actor, Clock, longDay, must, newId, Refusal, UnitOfWork } from '../platform';
import { wishOf } from './deadline-wish';
import { issueOrder } from './issue-order';
import { mustLockProject } from './kept-of-project';

@Injectable()
export class HoldMeeting {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly calendar: CalendarReader,
  ) {}

  /**
   * Keeps a meeting's notes and issues what it decided, all of it or nothing.
   * @throws Refusal `supervision.meeting.future` {day}, `supervision.task-force.missing`, those of `issueOrder` (so
   *   `session.forbidden` for orders by who may not issue any)
   */
  async run(actor: Actor, projectId: string, input: HoldMeetingInput): Promise<{ id: string; orders: string[] }> {
    const today = this.clock.today();
    if (input.day > today) throw new Refusal('supervision.meeting.future', { day: input.day });
    const calendar = await this.calendar.current();
    return this.unit.write(actor, async (work) => {
      await mustLockProject(work, projectId);
      const [taskForce] = await work.query<{ id: string }>('SELECT id FROM task_force WHERE project_id = $1', [
        projectId,
      ]);
      if (!taskForce) throw new Refusal('supervision.task-force.missing');
      const id = newId();
      await work.query(
        `INSERT INTO task_force_meeting (id, task_force_id, day, attendees, decisions, recorded_by)
         VALUES ($1, $2, $3, $4, $5, $6)`,
        [id, taskForce.id, input.day, input.attendees, input.decisions, actor.personId],
      );
      const orders: string[] = [];
      for (const order of ordersOf(input, id, projectId, today, calendar)) {
        orders.push((await issueOrder(work, order, today)).number);
      }
      return { id, orders };
    });
  }
}

const ordersOf = (input: HoldMeetingInput, sourceId: string, projectId: string, today: Day, calendar: WorkCalendar) =>
  input.orders.map((order) => ({
    ...order,
    deadline: must(supervisionDeadline(wishOf(order), today, calendar)),
    source: 'meeting' as const,
    sourceId,
    sourceText: `${longDay(input.day as Day)}专班会议`,
    projectId,
  }));

import { Injectable } from '@nestjs/common';
import { HandOffObstacle as HandOffObstacleInput } from '@huoshui/contracts';
import { allowedWorkdays, Handling } from '@huoshui/domain';
import { mustBeDepartment } from '../departments';
import { Actor, newId, Refusal } from '../platform';
import { Held, ObstacleDesk } from './obstacle-desk';

/**
 * 吹哨: another department is called, and answers for the obstacle from now on unless it gives it back.
 * @throws Refusal `obstacle.hand-off.same`, `department.inactive`
 */
export async function callDepartment({ work, row, now }: Held, departmentId: string, reason: string): Promise<void> {
  if (departmentId === row.departmentId) throw new Refusal('obstacle.hand-off.same');
  await mustBeDepartment(work, departmentId);
  await work.query(
    `INSERT INTO obstacle_hand_off (id, obstacle_id, from_department_id, to_department_id, at, by_id, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [newId(), row.id, row.departmentId, departmentId, now, work.actor.personId, reason],
  );
  row.departmentId = departmentId;
}

@Injectable()
export class HandOffObstacle {
  constructor(private readonly desk: ObstacleDesk) {}

  /** What was to be handled at once is a referral from now on, and has that one's days. */
  run(actor: Actor, id: string, { departmentId, reason }: HandOffObstacleInput): Promise<{ version: number }> {
    return this.desk.run(actor, id, 'handOff', async (held) => {
      const { row, settings } = held;
      await callDepartment(held, departmentId, reason);
      if (row.handling === Handling.Immediate) {
        row.handling = Handling.Referred;
        row.allowedWorkdays = allowedWorkdays(settings, row.handling, row.category);
      }
      return { text: reason, departmentId };
    });
  }
}

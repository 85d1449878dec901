import { Injectable } from '@nestjs/common';
import { AcceptObstacle as AcceptObstacleInput } from '@huoshui/contracts';
import { allowedWorkdays, Handling } from '@huoshui/domain';
import { Actor, Refusal } from '../platform';
import { callDepartment } from './hand-off-obstacle';
import { Held, ObstacleDesk, Said } from './obstacle-desk';

@Injectable()
export class AcceptObstacle {
  constructor(private readonly desk: ObstacleDesk) {}

  /**
   * 一门受理: says whether it is handled at once or referred, by whom, and what the firm is told at once.
   * @throws Refusal `obstacle.hand-off.needs` for a referral without department or reason, `department.inactive`
   */
  run(actor: Actor, id: string, input: AcceptObstacleInput): Promise<{ version: number }> {
    return this.desk.run(actor, id, 'accept', (held) => accept(held, input));
  }
}

async function accept(held: Held, input: AcceptObstacleInput): Promise<Said> {
  const { row, settings, today } = held;
  const { handling, departmentId = null, reason = null, firstAnswer = null } = input;
  const allowed = allowedWorkdays(settings, handling, row.category);
  Object.assign(row, { handling, acceptedOn: today, allowedWorkdays: allowed });
  if (handling === Handling.Referred && (departmentId === null || reason === null))
    throw new Refusal('obstacle.hand-off.needs');
  if (departmentId !== null) await callDepartment(held, departmentId, reason ?? row.title);
  if (firstAnswer !== null) row.firstAnsweredOn ??= today;
  return { text: firstAnswer, departmentId, details: { handling, workdays: allowed, reason } };
}

import { Injectable } from '@nestjs/common';
import { Actor } from '../platform';
import { ObstacleDesk } from './obstacle-desk';

@Injectable()
export class AnswerCall {
  constructor(private readonly desk: ObstacleDesk) {}

  /** 报到: the called department has it. */
  reportIn(actor: Actor, id: string): Promise<{ version: number }> {
    return this.desk.run(actor, id, 'reportIn', async ({ work, row, call, now }) => {
      await work.query('UPDATE obstacle_hand_off SET reported_at = $2, reported_by = $3 WHERE id = $1', [
        call?.id,
        now,
        actor.personId,
      ]);
      return { departmentId: row.departmentId };
    });
  }

  /** It is not theirs: back to whoever called. */
  giveBack(actor: Actor, id: string, reason: string): Promise<{ version: number }> {
    return this.desk.run(actor, id, 'giveBack', async ({ work, row, call, now }) => {
      await work.query(
        'UPDATE obstacle_hand_off SET returned_at = $2, returned_by = $3, return_reason = $4 WHERE id = $1',
        [call?.id, now, actor.personId, reason],
      );
      const departmentId = row.departmentId;
      row.departmentId = call?.from ?? null;
      return { text: reason, departmentId };
    });
  }
}

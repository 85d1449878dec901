import { Injectable } from '@nestjs/common';
import { Actor } from '../platform';
import { ObstacleDesk } from './obstacle-desk';

@Injectable()
export class WithdrawObstacle {
  constructor(private readonly desk: ObstacleDesk) {}

  /** It no longer is one, or never was. Stays on record, counts in no rate. An open pause ends. */
  run(actor: Actor, id: string, reason: string): Promise<{ version: number }> {
    return this.desk.run(actor, id, 'withdraw', async ({ work, row, today }) => {
      await work.query('UPDATE obstacle_pause SET to_day = $2 WHERE obstacle_id = $1 AND to_day IS NULL', [
        row.id,
        today,
      ]);
      row.withdrawnOn = today;
      return { text: reason };
    });
  }
}

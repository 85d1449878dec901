import { Injectable } from '@nestjs/common';
import { Actor, newId } from '../platform';
import { ObstacleDesk } from './obstacle-desk';

@Injectable()
export class PauseObstacle {
  constructor(private readonly desk: ObstacleDesk) {}

  /** Waits for the firm from today on; such days do not count. */
  pause(actor: Actor, id: string, reason: string): Promise<{ version: number }> {
    return this.desk.run(actor, id, 'pause', async ({ work, row, today }) => {
      // Paused, resumed and paused again on one day is one pause: the earlier one goes on.
      const again = await work.query(
        `UPDATE obstacle_pause SET to_day = NULL, reason = $3 WHERE obstacle_id = $1 AND to_day = $2 RETURNING id`,
        [row.id, today, reason],
      );
      if (again.length === 0) {
        await work.query('INSERT INTO obstacle_pause (id, obstacle_id, from_day, reason) VALUES ($1, $2, $3, $4)', [
          newId(),
          row.id,
          today,
          reason,
        ]);
      }
      return { text: reason, departmentId: row.departmentId };
    });
  }

  /** Work goes on today, the first day that counts again. */
  resume(actor: Actor, id: string): Promise<{ version: number }> {
    return this.desk.run(actor, id, 'resume', async ({ work, row, today }) => {
      await work.query('UPDATE obstacle_pause SET to_day = $2 WHERE obstacle_id = $1 AND to_day IS NULL', [
        row.id,
        today,
      ]);
      return { departmentId: row.departmentId };
    });
  }
}

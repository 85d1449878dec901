import { Injectable } from '@nestjs/common';
import { SettleObstacle as SettleObstacleInput } from '@huoshui/contracts';
import { Satisfaction } from '@huoshui/domain';
import { Actor, newId } from '../platform';
import { Held, ObstacleDesk } from './obstacle-desk';

/** Begins a new round: the days count from today, the escalation from nothing. The reply given stays on record. */
export async function reopen({ work, row, today }: Pick<Held, 'work' | 'row' | 'today'>): Promise<void> {
  if (row.settledOn !== null) {
    await work.query(
      'INSERT INTO obstacle_closure (id, obstacle_id, settled_on, reopened_on) VALUES ($1, $2, $3, $4)',
      [newId(), row.id, row.settledOn, today],
    );
  }
  Object.assign(row, { settledOn: null, answeredOn: null, result: null, escalation: 0, countedFrom: today });
  row.reopened += 1;
}

@Injectable()
export class SettleObstacle {
  constructor(private readonly desk: ObstacleDesk) {}

  /** With the result, and what the firm says of it. An unsatisfied firm opens it again at once. */
  async run(actor: Actor, id: string, { result, satisfaction }: SettleObstacleInput): Promise<{ version: number }> {
    if (satisfaction === Satisfaction.Unsatisfied) {
      return this.desk.run(actor, id, 'reopen', async (held) => {
        await reopen(held);
        held.row.satisfaction = satisfaction;
        return { text: result, details: { satisfaction } };
      });
    }
    return this.desk.run(actor, id, 'settle', ({ row, today }) => {
      Object.assign(row, { settledOn: today, result, satisfaction });
      return { text: result, details: { satisfaction } };
    });
  }

  /** The firm, or who raised it, is not content with the reply or the result. */
  reopen(actor: Actor, id: string, reason: string): Promise<{ version: number }> {
    return this.desk.run(actor, id, 'reopen', async (held) => {
      await reopen(held);
      return { text: reason };
    });
  }
}

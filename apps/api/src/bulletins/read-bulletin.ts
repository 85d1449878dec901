import { Injectable } from '@nestjs/common';
import { Period } from '@huoshui/domain';
import { Actor, Clock, found, newId, UnitOfWork } from '../platform';

@Injectable()
export class ReadBulletin {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Notes that somebody has opened a published bulletin; the first time counts. @throws Refusal `request.not-found` */
  run(actor: Actor, period: Period): Promise<void> {
    return this.unit.write(actor, async (work) => {
      const [bulletin] = await work.query<{ id: string }>(
        `SELECT id FROM bulletin WHERE period = $1 AND state = 'published'`,
        [period],
      );
      const { id } = found(bulletin);
      await work.query(
        `INSERT INTO bulletin_reading (id, bulletin_id, person_id, at) VALUES ($1, $2, $3, $4)
         ON CONFLICT ON CONSTRAINT bulletin_reading_once DO NOTHING`,
        [newId(), id, actor.personId, this.clock.now()],
      );
    });
  }
}

import { Injectable } from '@nestjs/common';
import { MoveStar as MoveStarInput } from '@huoshui/contracts';
import { awardStep, STAR_STEPS } from '@huoshui/domain';
import { Actor, Clock, found, must, UnitOfWork } from '../platform';
import { StarAwardRow } from './star-award.row';

@Injectable()
export class MoveStar {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Approves (a second person), announces or withdraws a star. @throws Refusal `award.closed` {state}, `award.own` */
  run(actor: Actor, id: string, { state }: MoveStarInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const stars = work.repository(StarAwardRow);
      const row = found(await stars.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      must(awardStep(STAR_STEPS, { state: row.state, firstBy: row.nominatedBy }, state, actor.personId));
      const announced = { announcedBy: actor.personId, announcedAt: this.clock.now() };
      await stars.update(
        { id },
        {
          state,
          ...(state === 'approved' && { approvedBy: actor.personId }),
          ...(state === 'announced' && announced),
        },
      );
      return { version: row.version + 1 };
    });
  }
}

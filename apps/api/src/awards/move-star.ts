import { Injectable } from '@nestjs/common';
import { MoveStar as MoveStarInput } from '@huoshui/contracts';
import { awardStep, STAR_STEPS } from '@huoshui/domain';
import { Actor, Clock, Database, found, must, Refusal, UnitOfWork } from '../platform';
import { starSeal } from './award-seal';
import { StarAwardRow } from './star-award.row';
import { askedStars } from './star-periods';
import { StarScorer } from './star-scorer';

type Given = Pick<StarAwardRow, 'personId' | 'period' | 'stars' | 'points'>;

@Injectable()
export class MoveStar {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scorer: StarScorer,
  ) {}

  /**
   * Approves (a second person), announces and thereby seals, or ends a star with a reason. What the facts no longer give is
   * neither approved nor announced.
   * @throws Refusal `award.closed` {state}, `award.own`, `award.reason`, `award.changed` {was, now}
   */
  async run(actor: Actor, id: string, { state, reason }: MoveStarInput): Promise<{ version: number }> {
    const onward = state === 'approved' || state === 'announced';
    if (onward) await this.mustStand(id);
    return this.unit.write(actor, async (work) => {
      const stars = work.repository(StarAwardRow);
      const row = found(await stars.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      const [by, at] = [actor.personId, this.clock.now()];
      must(awardStep(STAR_STEPS, { state: row.state, firstBy: row.nominatedBy }, { to: state, by, reason }));
      Object.assign(row, { state });
      if (state === 'approved') Object.assign(row, { approvedBy: by, approvedAt: at });
      if (state === 'announced') {
        Object.assign(row, { announcedBy: by, announcedAt: at });
        row.sha256 = starSeal(row);
      }
      if (!onward) Object.assign(row, { endedBy: by, endedAt: at, reason });
      return { version: (await stars.save(row)).version };
    });
  }

  private async mustStand(id: string): Promise<void> {
    const { personId, period, stars, points } = found(
      await this.database.one<Given>(
        'SELECT person_id AS "personId", period, stars, points FROM star_award WHERE id = $1',
        [id],
      ),
    );
    const { people } = await this.scorer.of(await askedStars(this.database, period, this.clock.today()));
    const now = people.find(({ person }) => person.id === personId)?.result;
    if (now?.level?.stars === stars && now.points.shown(2) === points) return;
    throw new Refusal('award.changed', { was: points, now: now?.points.shown(2) ?? '0' });
  }
}

import { Injectable } from '@nestjs/common';
import { starResults } from '@huoshui/domain';
import { Actor, Clock, newId, Refusal, UnitOfWork } from '../platform';
import { starRule } from './award-rules';
import { StarAwardRow } from './star-award.row';
import { starPersons } from './star-facts';
import { starPeriod } from './star-period';

@Injectable()
export class NominateStars {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Nominates whoever the rule in force names for a period that is over, with the evidence as it stands now. Who was
   * nominated before stays as nominated.
   * @throws Refusal `award.period`, `award.nobody`
   */
  run(actor: Actor, period: string): Promise<{ nominated: number }> {
    return this.unit.write(actor, async (work) => {
      const { number, body } = await starRule(work);
      const span = starPeriod(period, body.period);
      if (span === null || span.to >= this.clock.today()) throw new Refusal('award.period', { period });
      await work.query(`SELECT pg_advisory_xact_lock(hashtextextended('star ' || $1, 0))`, [period]);
      const people = await starPersons(work, body, span);
      const known = new Map(people.map((one) => [one.person.id, one]));
      const given = await work.query<{ personId: string }>(
        `SELECT person_id AS "personId" FROM star_award WHERE period = $1 AND state <> 'withdrawn'`,
        [period],
      );
      const already = new Set(given.map(({ personId }) => personId));
      const results = starResults(
        body,
        people.map(({ candidate }) => candidate),
      );
      const fresh = results.flatMap(({ personId, nominated, stars, points }) => {
        const one = known.get(personId);
        if (!one || !nominated || stars === null || already.has(personId)) return [];
        const { figures, facts, team } = one;
        const evidence = { figures, facts };
        return [{ personId, teamId: team.id, stars, points: points.shown(2), evidence }];
      });
      if (fresh.length === 0) throw new Refusal('award.nobody');
      const [state, nominatedBy, nominatedAt] = ['nominated' as const, actor.personId, this.clock.now()];
      await work
        .repository(StarAwardRow)
        .insert(
          fresh.map((one) => ({ ...one, id: newId(), period, ruleNumber: number, state, nominatedBy, nominatedAt })),
        );
      return { nominated: fresh.length };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { starCriteria } from '@huoshui/domain';
import { Actor, Clock, Database, newId, Refusal, UnitOfWork } from '../platform';
import { lockAwards } from './rules/activate-award-rule';
import { StarAwardRow } from './star-award.row';
import { AskedStars, askedStars } from './star-periods';
import { OpenStars, ScoredPerson, StarScorer } from './star-scorer';

type Nominee = Pick<StarAwardRow, 'personId' | 'teamId' | 'stars' | 'points' | 'evidence'>;

@Injectable()
export class NominateStars {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly scorer: StarScorer,
  ) {}

  /**
   * Nominates whoever the rule in force names for a period that is over, with the evidence as it stands now. Who was
   * nominated before stays as nominated, whoever asks at the same time.
   * @throws Refusal `award.period`, `award.nobody`
   */
  async run(actor: Actor, period: string): Promise<{ nominated: number }> {
    const asked = await askedStars(this.database, period, this.clock.today());
    if (asked.span.to >= this.clock.today()) throw new Refusal('award.period', { period });
    const named = nominees(asked, await this.scorer.open(asked));
    return this.unit.write(actor, async (work) => {
      await lockAwards(work);
      const { rule } = await askedStars(work, period, this.clock.today());
      if (rule.number !== asked.rule.number) throw new Refusal('award.changed');
      const given = await work.query<{ personId: string }>(
        `SELECT person_id AS "personId" FROM star_award WHERE period = $1 AND state NOT IN ('withdrawn', 'revoked')`,
        [period],
      );
      const already = new Set(given.map(({ personId }) => personId));
      const fresh = named.filter(({ personId }) => !already.has(personId));
      if (fresh.length === 0) throw new Refusal('award.nobody');
      const shared = { period, ruleNumber: rule.number, state: 'nominated' as const, nominatedBy: actor.personId };
      const nominatedAt = this.clock.now();
      await work
        .repository(StarAwardRow)
        .insert(fresh.map((one) => ({ ...one, ...shared, id: newId(), nominatedAt }) as StarAwardRow));
      return { nominated: fresh.length };
    });
  }
}

/** Whom a scored period names, with what each rests on. */
export const nominees = (asked: AskedStars, scored: OpenStars): Nominee[] =>
  scored.people.filter(({ result }) => result.nominated).flatMap((one) => nominee(asked, scored, one));

function nominee({ rule }: AskedStars, { span, items }: OpenStars, { person, team, result }: ScoredPerson): Nominee[] {
  const { level, points, place, among } = result;
  if (level === null) return [];
  const { ruleSet, definition, knownAt } = span;
  const evidence = {
    ...{ person: person.displayName, team: team.name, place, among, criteria: starCriteria(level) },
    ruleSet: rule.body.source === 'ranking' ? ruleSet : null,
    definition,
    knownAt: knownAt.toISOString(),
    items: items(person.id),
  };
  return [{ personId: person.id, teamId: team.id, stars: level.stars, points: points.shown(2), evidence }];
}

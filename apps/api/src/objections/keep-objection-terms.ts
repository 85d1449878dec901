import { Injectable } from '@nestjs/common';
import { ObjectionTerms, objectionTerms } from '@huoshui/domain';
import { Actor, must, newId, UnitOfWork } from '../platform';

@Injectable()
export class KeepObjectionTerms {
  constructor(private readonly unit: UnitOfWork) {}

  /** Another version behind the others: bulletins published before keep theirs. @throws Refusal `objection.terms`, `request.version.stale` */
  run(actor: Actor, wanted: ObjectionTerms): Promise<{ version: number }> {
    const terms = must(objectionTerms(wanted));
    return this.unit.write(actor, async (work) => {
      await work.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', ['objection.terms']);
      const [last] = await work.query<{ number: number }>(
        'SELECT coalesce(max(number), 0)::int AS number FROM objection_terms',
      );
      const before = last?.number ?? 0;
      work.mustMatch(before);
      await work.query(
        'INSERT INTO objection_terms (id, number, window_days, answer_days, recorded_by) VALUES ($1, $2, $3, $4, $5)',
        [newId(), before + 1, terms.windowDays, terms.answerDays, actor.personId],
      );
      return { version: before + 1 };
    });
  }
}

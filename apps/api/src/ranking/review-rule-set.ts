import { Injectable } from '@nestjs/common';
import { Actor, Clock, found, Refusal, UnitOfWork } from '../platform';
import { RuleSetRow } from './rule-set.row';

@Injectable()
export class ReviewRuleSet {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * People are rewarded by these rules, so a second person reads them before they score anybody; the review may be taken
   * back until then. @throws Refusal `rule-set.used` once it is effective, `rule-set.own-review` for who began it or wrote it last
   */
  run(actor: Actor, id: string, reviewed: boolean): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const ruleSets = work.repository(RuleSetRow);
      const row = found(await ruleSets.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      if (row.effectiveFrom !== null)
        throw new Refusal('rule-set.used', { number: row.number, week: row.effectiveFrom });
      if (reviewed && [row.createdBy, row.changedBy].includes(actor.personId)) throw new Refusal('rule-set.own-review');
      row.reviewedAt = reviewed ? this.clock.now() : null;
      row.reviewedBy = reviewed ? actor.personId : null;
      return { version: (await ruleSets.save(row)).version };
    });
  }
}

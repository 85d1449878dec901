import { Injectable } from '@nestjs/common';
import { Actor, Clock, found, isOwnDraft, Refusal, reviewed, UnitOfWork } from '../platform';
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
  run(actor: Actor, id: string, right: boolean): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const ruleSets = work.repository(RuleSetRow);
      const row = found(await ruleSets.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      if (row.effectiveFrom !== null)
        throw new Refusal('rule-set.used', { number: row.number, week: row.effectiveFrom });
      if (right && isOwnDraft(row.createdBy, row.draft, actor)) throw new Refusal('rule-set.own-review');
      row.draft = reviewed(row.draft, actor, right ? this.clock.now() : null);
      return { version: (await ruleSets.save(row)).version };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { Actor, Clock, isOwnDraft, Refusal, reviewed, UnitOfWork } from '../../platform';
import { AwardRuleRow } from './award-rule.row';
import { lockedDraft } from './write-award-rule';

@Injectable()
export class ReviewAwardRule {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * People are rewarded by these rules, so a second person reads them before they are in force.
   * @throws Refusal `award-rule.in-force` {number}, `award-rule.own-review` for who began it or wrote it last
   */
  run(actor: Actor, id: string, right: boolean): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const row = await lockedDraft(work, id);
      if (right && isOwnDraft(row.recordedBy, row.draft, actor)) throw new Refusal('award-rule.own-review');
      row.draft = reviewed(row.draft, actor, right ? this.clock.now() : null);
      return { version: (await work.repository(AwardRuleRow).save(row)).version };
    });
  }
}

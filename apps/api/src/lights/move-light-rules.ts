import { Injectable } from '@nestjs/common';
import { activateLightRules, Day, LightRuleState, moveLightRules } from '@huoshui/domain';
import { Actor, Clock, found, must, UnitOfWork, Work } from '../platform';
import { LightRuleSetRow } from './light-rule-set.row';
import { askForRun } from './light-runs';

@Injectable()
export class MoveLightRules {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Looked over, or given back to be written on. @throws Refusal `light-rule.state.closed` */
  run(actor: Actor, id: string, to: LightRuleState): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const row = await locked(work, id);
      const reviewed = to === LightRuleState.Reviewed;
      row.state = must(moveLightRules(row.state, to));
      row.reviewedAt = reviewed ? this.clock.now() : null;
      row.reviewedBy = reviewed ? actor.personId : null;
      return { version: (await work.repository(LightRuleSetRow).save(row)).version };
    });
  }

  /**
   * Judges the days from `fromDay` on by this version; when that is today, all lights are read again at once.
   * @throws Refusal `light-rule.state.closed`, `light-rule.past`
   */
  activate(actor: Actor, id: string, fromDay: Day): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const row = await locked(work, id);
      const today = this.clock.today();
      row.state = must(activateLightRules(row.state, fromDay, today));
      row.effectiveFrom = fromDay;
      const { version } = await work.repository(LightRuleSetRow).save(row);
      if (fromDay === today) await askForRun(work, 'asked', today, row.number);
      return { version };
    });
  }
}

async function locked(work: Work, id: string): Promise<LightRuleSetRow> {
  const row = await work.repository(LightRuleSetRow).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  work.mustMatch(found(row).version);
  return found(row);
}

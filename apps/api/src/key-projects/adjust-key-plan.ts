import { Injectable } from '@nestjs/common';
import { AdjustKeyPlan as AdjustKeyPlanInput } from '@huoshui/contracts';
import { Actor, found, Refusal, UnitOfWork, Work } from '../platform';
import { KeyProjectRow } from './key-project.row';
import { keepPlans, mustBePlan, plansNow, samePlan } from './key-plan.store';
import { keySettingsNow } from './key-settings.reader';
import { mustBeLeader } from './must-be-leader';

@Injectable()
export class AdjustKeyPlan {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * From now on another plan; what was known before stays known.
   * @throws Refusal `key-project.unchanged`, `.off-list`, the codes of the plan, `request.version.stale`
   */
  run(actor: Actor, id: string, { reason, ...plan }: AdjustKeyPlanInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const { row, known } = await this.lock(work, id);
      mustBePlan(plan, await keySettingsNow(work));
      await mustBeLeader(work, plan.leaderId);
      if (samePlan(known, plan)) throw new Refusal('key-project.unchanged');
      await keepPlans(work, [{ keyProjectId: id, plan, listed: true, reason }]);
      await work.repository(KeyProjectRow).increment({ id }, 'version', 1);
      return { version: row.version + 1 };
    });
  }

  /** Takes it off the list; plan, reports and history stay. @throws Refusal `key-project.off-list`, `request.version.stale` */
  takeOff(actor: Actor, id: string, reason: string): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const { row, known } = await this.lock(work, id);
      await keepPlans(work, [{ keyProjectId: id, plan: known, listed: false, reason }]);
      await work.repository(KeyProjectRow).increment({ id }, 'version', 1);
      return { version: row.version + 1 };
    });
  }

  private async lock(work: Work, id: string) {
    const lock = { mode: 'pessimistic_write' } as const;
    const row = found(await work.repository(KeyProjectRow).findOne({ where: { id }, lock }));
    work.mustMatch(row.version);
    const now = found((await plansNow(work, [id])).get(id));
    if (!now.listed) throw new Refusal('key-project.off-list', { year: row.year });
    return { row, known: now.plan };
  }
}

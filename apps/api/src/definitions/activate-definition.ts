import { Injectable } from '@nestjs/common';
import { Day } from '@huoshui/domain';
import { Actor, Clock, found, Refusal, UnitOfWork } from '../platform';
import { DefinitionRow } from './definition.row';

@Injectable()
export class ActivateDefinition {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Asks this version from a day on. Never from a day that is over: what a past week was counted by does not change.
   * @throws Refusal `definition.past` {from, today}, `definition.used` {number, from} for one that is no draft any more
   */
  run(actor: Actor, id: string, fromDay: Day): Promise<{ version: number }> {
    const today = this.clock.today();
    if (fromDay < today) throw new Refusal('definition.past', { from: fromDay, today });
    return this.unit.write(actor, async (work) => {
      const definitions = work.repository(DefinitionRow);
      const row = found(await definitions.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      if (row.effectiveFrom !== null) {
        throw new Refusal('definition.used', { number: row.number, from: row.effectiveFrom });
      }
      Object.assign(row, { effectiveFrom: fromDay, activatedAt: this.clock.now(), activatedBy: actor.personId });
      return { version: (await definitions.save(row)).version };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { ChangeTarget as ChangeTargetInput } from '@huoshui/contracts';
import { target } from '@huoshui/domain';
import { IsNull } from 'typeorm';
import { Actor, Clock, found, must, newId, UnitOfWork } from '../platform';
import { TargetRow } from './target.row';
import { TargetValueRow } from './target-value.row';

@Injectable()
export class ChangeTarget {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** From now on another value, or none: weeks before keep the value that they knew. @throws Refusal `target.invalid` */
  run(actor: Actor, id: string, { value }: ChangeTargetInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const targets = work.repository(TargetRow);
      const row = found(await targets.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      if (value !== null) must(target({ ...row, value }));
      const values = work.repository(TargetValueRow);
      const now = this.clock.now();
      await values.update({ targetId: id, knownTo: IsNull() }, { knownTo: now });
      await values.insert({ id: newId(), targetId: id, value, knownFrom: now, knownTo: null });
      await targets.increment({ id }, 'version', 1);
      return { version: row.version + 1 };
    });
  }
}

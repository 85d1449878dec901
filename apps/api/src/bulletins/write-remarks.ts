import { Injectable } from '@nestjs/common';
import { openToChange, Period } from '@huoshui/domain';
import { Actor, found, must, UnitOfWork } from '../platform';
import { BulletinRow } from './bulletin.row';

@Injectable()
export class WriteRemarks {
  constructor(private readonly unit: UnitOfWork) {}

  /** @throws Refusal `bulletin.state.closed`, `bulletin.frozen` */
  run(actor: Actor, period: Period, remarks: string): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const bulletins = work.repository(BulletinRow);
      const row = found(await bulletins.findOne({ where: { period }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      must(openToChange(row.state));
      Object.assign(row, { remarks, remarksBy: remarks.trim() === '' ? null : actor.personId });
      return { version: (await bulletins.save(row)).version };
    });
  }
}

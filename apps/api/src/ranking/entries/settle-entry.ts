import { Injectable } from '@nestjs/common';
import { Permission } from '@huoshui/contracts';
import { Actor, found, may, Refusal, seesZone, UnitOfWork, Work } from '../../platform';
import { StandingEntryRow } from './standing-entry.row';

const locked = async (work: Work, id: string): Promise<StandingEntryRow> =>
  found(await work.repository(StandingEntryRow).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));

@Injectable()
export class ConfirmEntry {
  constructor(private readonly unit: UnitOfWork) {}

  /** From now on it counts. @throws Refusal `entry.own` for who entered it, `entry.confirmed`, `entry.retracted` */
  run(actor: Actor, id: string): Promise<{ id: string }> {
    return this.unit.write(actor, async (work) => {
      const row = await locked(work, id);
      if (row.retractedAt !== null) throw new Refusal('entry.retracted');
      if (row.confirmedAt !== null) throw new Refusal('entry.confirmed');
      if (row.recordedBy === actor.personId) throw new Refusal('entry.own');
      await work.query(
        `UPDATE standing_entry SET confirmed_at = clock_timestamp(), confirmed_by = $2, held_from = clock_timestamp()
         WHERE id = $1`,
        [id, actor.personId],
      );
      return { id };
    });
  }
}

@Injectable()
export class RetractEntry {
  constructor(private readonly unit: UnitOfWork) {}

  /**
   * Takes an entry back; what was frozen with it stays. Who entered it may until it counts, then only the office.
   * @throws Refusal `entry.retracted`, `session.forbidden`
   */
  run(actor: Actor, id: string, reason: string): Promise<{ id: string }> {
    return this.unit.write(actor, async (work) => {
      const row = await locked(work, id);
      const office = may(actor, Permission.EntryConfirm) && seesZone(actor);
      const own = row.recordedBy !== null && row.recordedBy === actor.personId;
      if (!office && !(own && row.confirmedAt === null))
        throw new Refusal(own ? 'session.forbidden' : 'request.not-found');
      if (row.retractedAt !== null) throw new Refusal('entry.retracted');
      await work.query(
        `UPDATE standing_entry SET retracted_at = clock_timestamp(), retracted_by = $2, retract_reason = $3 WHERE id = $1`,
        [id, actor.personId, reason],
      );
      return { id };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { WriteCorrigendum as Written } from '@huoshui/contracts';
import { CorrigendumState, Period } from '@huoshui/domain';
import { Actor, Clock, found, newId, Refusal, UnitOfWork, Work } from '../platform';
import { BulletinRow } from './bulletin.row';
import { CorrigendumRow } from './corrigendum.row';

@Injectable()
export class WriteCorrigendum {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Drafts a correction of a published bulletin, which itself stays as it is. @throws Refusal `bulletin.not-frozen` */
  draft(actor: Actor, period: Period, { reason, items }: Written): Promise<{ id: string; version: number }> {
    return this.unit.write(actor, async (work) => {
      const bulletin = found(await work.repository(BulletinRow).findOne({ where: { period } }));
      if (bulletin.state !== 'published') throw new Refusal('bulletin.not-frozen', { period });
      return { id: await draftCorrigendum(work, bulletin.id, { reason, items }, this.clock.now()), version: 1 };
    });
  }

  /** Writes a draft anew; who wrote it last is its author. @throws Refusal `corrigendum.state.closed` */
  change(actor: Actor, id: string, { reason, items }: Written): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const rows = work.repository(CorrigendumRow);
      const row = found(await rows.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      if (row.state !== CorrigendumState.Drafted) {
        throw new Refusal('corrigendum.state.closed', { from: row.state, to: row.state });
      }
      Object.assign(row, { reason, items, draftedAt: this.clock.now(), draftedBy: actor.personId });
      return { version: (await rows.save(row)).version };
    });
  }
}

/** Drafts a correction of a published bulletin inside another write, in the name of who writes. @returns its id */
export async function draftCorrigendum(work: Work, bulletinId: string, written: Written, now: Date): Promise<string> {
  const id = newId();
  const { reason, items } = written;
  const drafted = { draftedAt: now, draftedBy: work.actor.personId };
  await work
    .repository(CorrigendumRow)
    .insert({ id, bulletinId, reason, items, ...drafted, state: CorrigendumState.Drafted });
  return id;
}

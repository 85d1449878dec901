import { Injectable } from '@nestjs/common';
import { Permission } from '@huoshui/contracts';
import { approvesCorrigendum, corrigendumText, CorrigendumState, moveCorrigendum } from '@huoshui/domain';
import { countAble } from '../identity';
import { Actor, Clock, found, may, must, Refusal, UnitOfWork, Work } from '../platform';
import { BulletinRow } from './bulletin.row';
import { addLink, endOfChain } from './chain-links';
import { CorrigendumRow } from './corrigendum.row';
import { sha256Of } from './sha256-of';

const { Drafted, Approved, Published } = CorrigendumState;

const needs: Readonly<Record<CorrigendumState, readonly Permission[]>> = {
  drafted: [Permission.BulletinWrite, Permission.BulletinApprove],
  approved: [Permission.BulletinApprove],
  published: [Permission.BulletinPublish],
  withdrawn: [Permission.BulletinWrite],
};

@Injectable()
export class MoveCorrigendum {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Approves, gives back, withdraws or publishes. Publishing gives its number, hash and place in the chain.
   * @throws Refusal `session.forbidden`, `corrigendum.state.closed`, `corrigendum.approval.own-draft`
   */
  run(actor: Actor, id: string, to: CorrigendumState): Promise<{ version: number }> {
    if (!needs[to].some((permission) => may(actor, permission))) throw new Refusal('session.forbidden');
    return this.unit.write(actor, async (work) => {
      const rows = work.repository(CorrigendumRow);
      const row = found(await rows.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      row.state = must(moveCorrigendum(row.state, to));
      const now = this.clock.now();
      if (to === Drafted) Object.assign(row, { approvedAt: null, approvedBy: null });
      if (to === Approved) {
        const able = await countAble(work, Permission.BulletinApprove);
        must(approvesCorrigendum(actor.personId, row.draftedBy, able));
        Object.assign(row, { approvedAt: now, approvedBy: actor.personId });
      }
      if (to === Published) await this.seal(work, row, now);
      return { version: (await rows.save(row)).version };
    });
  }

  private async seal(work: Work, row: CorrigendumRow, now: Date): Promise<void> {
    const chain = await endOfChain(work);
    const bulletin = found(await work.repository(BulletinRow).findOne({ where: { id: row.bulletinId } }));
    const [last] = await work.query<{ number: number }>(
      'SELECT coalesce(max(number), 0)::int AS number FROM corrigendum WHERE bulletin_id = $1',
      [row.bulletinId],
    );
    const { period, year, number: of, sha256: original } = bulletin;
    const number = (last?.number ?? 0) + 1;
    const issuedOn = this.clock.today();
    const { reason, items } = row;
    const about = { period, year, number: of ?? 0, sha256: original ?? '' };
    const format = 2;
    const sha256 = sha256Of(
      corrigendumText({ format, kind: 'corrigendum', bulletin: about, number, issuedOn, reason, items, chain }),
    );
    Object.assign(row, { format, number, issuedOn, sha256, publishedAt: now, publishedBy: work.actor.personId });
    await addLink(work, { ...chain, sha256 }, now, { corrigendumId: row.id });
  }
}

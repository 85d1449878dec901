import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Permission } from '@huoshui/contracts';
import { BulletinState, Day, moveBulletin, seal, sealText, Week } from '@huoshui/domain';
import { Actor, Clock, found, may, must, Refusal, UnitOfWork, Work } from '../platform';
import { useRuleSet } from '../ranking';
import { BulletinRow } from './bulletin.row';

const needs: Readonly<Record<BulletinState, Permission>> = {
  compiled: Permission.BulletinWrite,
  reviewed: Permission.BulletinWrite,
  frozen: Permission.BulletinFreeze,
};

@Injectable()
export class MoveBulletin {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Reviews, gives back or freezes. Freezing gives the number and the hash; nothing changes after it.
   * @throws Refusal `session.forbidden`, `bulletin.state.closed`, `bulletin.frozen`
   */
  run(actor: Actor, week: Week, to: BulletinState, issuedOn: Day = this.clock.today()): Promise<{ version: number }> {
    if (!may(actor, needs[to])) throw new Refusal('session.forbidden');
    return this.unit.write(actor, async (work) => {
      const bulletins = work.repository(BulletinRow);
      const row = found(await bulletins.findOne({ where: { week }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      row.state = must(moveBulletin(row.state, to));
      const reviewed = to === BulletinState.Reviewed;
      if (to !== BulletinState.Frozen) {
        row.reviewedAt = reviewed ? this.clock.now() : null;
        row.reviewedBy = reviewed ? actor.personId : null;
      } else {
        await this.freeze(work, row, issuedOn);
      }
      return { version: (await bulletins.save(row)).version };
    });
  }

  private async freeze(work: Work, row: BulletinRow, issuedOn: Day): Promise<void> {
    // Numbers of a year have no gaps: whoever freezes at the same time waits for this one.
    await work.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`bulletin.number.${row.year}`]);
    const [last] = await work.query<{ number: number }>(
      'SELECT coalesce(max(number), 0)::int AS number FROM bulletin WHERE year = $1',
      [row.year],
    );
    await useRuleSet(work, row.ruleSetNumber, row.week);
    const number = (last?.number ?? 0) + 1;
    const text = sealText(seal(row.content, number, row.remarks, issuedOn));
    const sha256 = createHash('sha256').update(text).digest('hex');
    Object.assign(row, { number, issuedOn, sha256, frozenAt: this.clock.now(), frozenBy: work.actor.personId });
  }
}

import { Injectable } from '@nestjs/common';
import { Permission } from '@huoshui/contracts';
import { BulletinState, Day, fourEyes, moveBulletin, Period } from '@huoshui/domain';
import { countAble } from '../identity';
import { Actor, Clock, Database, found, may, must, Refusal, UnitOfWork, Work } from '../platform';
import { BulletinFigures } from './bulletin-figures';
import { BulletinRow } from './bulletin.row';
import { Freezing, sealBulletin } from './seal-bulletin';
import { TemplateReader } from './template.reader';

const { Compiled, Reviewed, Approved, Frozen } = BulletinState;

const needs: Readonly<Record<BulletinState, readonly Permission[]>> = {
  compiled: [Permission.BulletinWrite, Permission.BulletinReview, Permission.BulletinApprove],
  reviewed: [Permission.BulletinReview],
  approved: [Permission.BulletinApprove],
  frozen: [Permission.BulletinFreeze],
  published: [Permission.BulletinPublish],
};

@Injectable()
export class MoveBulletin {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
    private readonly database: Database,
    private readonly figures: BulletinFigures,
    private readonly templates: TemplateReader,
  ) {}

  /**
   * Reviews, approves, gives back, freezes or publishes. Freezing computes the figures once more, gives number, hash,
   * place in the chain and Word template; nothing but the publishing follows.
   * @throws Refusal `session.forbidden`, `bulletin.state.closed`, `bulletin.frozen`, `bulletin.review.own-remarks`,
   * `bulletin.approval.own-review`, `bulletin.figures-changed`
   */
  async run(
    actor: Actor,
    period: Period,
    to: BulletinState,
    issuedOn: Day = this.clock.today(),
  ): Promise<{ version: number }> {
    if (!needs[to].some((permission) => may(actor, permission))) throw new Refusal('session.forbidden');
    const freezing = to === Frozen ? await this.freezing(period, issuedOn) : null;
    return this.unit.write(actor, async (work) => {
      const bulletins = work.repository(BulletinRow);
      const row = found(await bulletins.findOne({ where: { period }, lock: { mode: 'pessimistic_write' } }));
      work.mustMatch(row.version);
      row.state = must(moveBulletin(row.state, to));
      if (to === Compiled) Object.assign(row, UNSEEN);
      else if (to === Reviewed || to === Approved) await this.mark(work, row, to);
      else if (freezing) await sealBulletin(work, row, freezing);
      else Object.assign(row, { publishedAt: this.clock.now(), publishedBy: actor.personId });
      return { version: (await bulletins.save(row)).version };
    });
  }

  private async mark(work: Work, row: BulletinRow, to: typeof Reviewed | typeof Approved): Promise<void> {
    const { personId } = work.actor;
    const review = to === Reviewed;
    const able = await countAble(work, review ? Permission.BulletinReview : Permission.BulletinApprove);
    must(fourEyes(review ? 'review' : 'approval', personId, row, able));
    const now = this.clock.now();
    if (review) Object.assign(row, { reviewedAt: now, reviewedBy: personId });
    else Object.assign(row, { approvedAt: now, approvedBy: personId });
  }

  private async freezing(period: Period, issuedOn: Day): Promise<Freezing> {
    found(await this.database.one('SELECT 1 FROM bulletin WHERE period = $1', [period]));
    const [fresh, ownTemplate] = [await this.figures.of(period), await this.templates.storedOwn()];
    return { fresh, ownTemplate, issuedOn, at: this.clock.now(), weeks: this.clock.week };
  }
}

const UNSEEN = { reviewedAt: null, reviewedBy: null, approvedAt: null, approvedBy: null } as const;

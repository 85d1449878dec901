import { Injectable } from '@nestjs/common';
import { FileReferral as FileReferralInput } from '@huoshui/contracts';
import { leadCompany } from '../leads';
import { Actor, Clock, newId, Refusal, UnitOfWork } from '../platform';
import { ReferralRow } from './referral.row';

@Injectable()
export class FileReferral {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Files now who brought a lead; the instant is the server's and never typed. @throws Refusal `award.filed` */
  run(actor: Actor, input: FileReferralInput): Promise<{ id: string }> {
    return this.unit.write(actor, async (work) => {
      await leadCompany(work, actor, input.leadId);
      const referrals = work.repository(ReferralRow);
      const { leadId, partnerName } = input;
      if (await referrals.existsBy({ leadId, partnerName })) throw new Refusal('award.filed', { partnerName });
      const id = newId();
      await referrals.insert({ ...input, id, filedAt: this.clock.now(), filedBy: actor.personId });
      return { id };
    });
  }
}

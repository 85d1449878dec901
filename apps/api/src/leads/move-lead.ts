import { Injectable } from '@nestjs/common';
import { MoveLead as MoveLeadInput } from '@huoshui/contracts';
import { LeadStage, moveLead } from '@huoshui/domain';
import { Actor, Clock, must, Refusal, UnitOfWork } from '../platform';
import { LeadRow } from './lead.row';
import { visibleLead } from './visible-lead';

@Injectable()
export class MoveLead {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Signing has a verb of its own. @throws Refusal `lead.stage.closed`, `lead.loss.reason`, `request.version.stale` */
  run(actor: Actor, id: string, { stage, lossReason }: MoveLeadInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const lead = await visibleLead(work, actor, id);
      work.mustMatch(lead.version);
      const to = must(moveLead(lead, stage, lossReason));
      if (to === LeadStage.Signed) throw new Refusal('lead.signing.terms');
      lead.stage = to;
      if (to === LeadStage.Assessing) lead.assessedOn ??= this.clock.today();
      lead.lossReason = to === LeadStage.Lost ? (lossReason ?? null) : null;
      return { version: (await work.repository(LeadRow).save(lead)).version };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { AddFollowUp as AddFollowUpInput } from '@huoshui/contracts';
import { LeadStage } from '@huoshui/domain';
import { Actor, Clock, newId, Refusal, UnitOfWork } from '../platform';
import { FollowUpRow } from './follow-up.row';
import { LeadRow } from './lead.row';
import { visibleLead } from './visible-lead';

@Injectable()
export class AddFollowUp {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * What happened when, and what comes next. The first one makes a new lead a contacted one; the newest one's next step
   * is the lead's. @throws Refusal `lead.follow-up.future`
   */
  run(actor: Actor, leadId: string, input: AddFollowUpInput): Promise<{ id: string }> {
    if (input.day > this.clock.today()) throw new Refusal('lead.follow-up.future', { day: input.day });
    return this.unit.write(actor, async (work) => {
      const lead = await visibleLead(work, actor, leadId);
      const id = newId();
      const [nextStep, nextStepOn] = [input.nextStep ?? null, input.nextStepOn ?? null];
      await work.repository(FollowUpRow).insert({
        id,
        leadId,
        kind: input.kind,
        day: input.day,
        note: input.note,
        nextStep,
        nextStepOn,
        byId: actor.personId ?? '',
      });
      if (lead.lastFollowUpOn === null || input.day >= lead.lastFollowUpOn) {
        Object.assign(lead, { lastFollowUpOn: input.day, nextStep, nextStepOn });
      }
      if (lead.stage === LeadStage.New) lead.stage = LeadStage.Contacted;
      await work.repository(LeadRow).save(lead);
      return { id };
    });
  }
}

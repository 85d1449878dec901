import { Injectable } from '@nestjs/common';
import { CreateLead as CreateLeadInput } from '@huoshui/contracts';
import { LeadStage } from '@huoshui/domain';
import { Actor, Clock, newId, Refusal, seesZone, UnitOfWork } from '../platform';
import { emptyFields, typedFields } from './lead-fields';
import { LeadRow } from './lead.row';

@Injectable()
export class CreateLead {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Owned by who records it, in the own team of today unless another is named. @throws Refusal `lead.not-in-team` */
  run(actor: Actor, input: CreateLeadInput): Promise<{ id: string }> {
    const { teamId, nextStep, nextStepOn, company, ...typed } = input;
    const team = teamId ?? actor.teamIds[0];
    if (!team || !(seesZone(actor) || actor.teamIds.includes(team))) throw new Refusal('lead.not-in-team');
    return this.unit.write(actor, async (work) => {
      const id = newId();
      await work.repository(LeadRow).insert({
        ...typedFields({ ...emptyFields(), company }, typed),
        id,
        stage: LeadStage.New,
        ownerId: actor.personId ?? '',
        teamId: team,
        registeredOn: this.clock.today(),
        nextStep: nextStep ?? null,
        nextStepOn: nextStepOn ?? null,
      });
      return { id };
    });
  }
}

import { Injectable } from '@nestjs/common';
import { ChangeLead as ChangeLeadInput } from '@huoshui/contracts';
import { Actor, Clock, Refusal, UnitOfWork, Work } from '../platform';
import { typedFields } from './lead-fields';
import { LeadRow } from './lead.row';
import { visibleLead } from './visible-lead';

@Injectable()
export class ChangeLead {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws Refusal `request.version.stale`, `lead.not-in-team` when the new owner is no member of the lead's team today */
  run(actor: Actor, id: string, { ownerId, ...typed }: ChangeLeadInput): Promise<{ version: number }> {
    return this.unit.write(actor, async (work) => {
      const lead = await visibleLead(work, actor, id);
      work.mustMatch(lead.version);
      if (ownerId !== undefined) await this.mustBeMember(work, lead.teamId, ownerId);
      Object.assign(lead, typedFields(lead, typed), { ownerId: ownerId ?? lead.ownerId });
      return { version: (await work.repository(LeadRow).save(lead)).version };
    });
  }

  private async mustBeMember(work: Work, teamId: string, personId: string): Promise<void> {
    const [member] = await work.query(
      `SELECT 1 FROM team_member m JOIN person p ON p.id = m.person_id AND p.active
       WHERE m.team_id = $1 AND m.person_id = $2 AND m.from_day <= $3 AND (m.to_day IS NULL OR m.to_day >= $3)`,
      [teamId, personId, this.clock.today()],
    );
    if (!member) throw new Refusal('lead.not-in-team');
  }
}

import { Injectable } from '@nestjs/common';
import { SignLead as SignLeadInput } from '@huoshui/contracts';
import { day, LeadStage, Milestone, moveLead, yearOf } from '@huoshui/domain';
import { CalendarReader } from '../calendar';
import { FileReader } from '../files';
import { Actor, Clock, must, UnitOfWork } from '../platform';
import { creditOwners, mustBeEvidence, openProject, recordMilestones } from '../projects';
import { applySchedules } from '../schedules';
import { LeadRow } from './lead.row';
import { visibleLead } from './visible-lead';

@Injectable()
export class SignLead {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly files: FileReader,
    private readonly clock: Clock,
    private readonly calendars: CalendarReader,
  ) {}

  /**
   * Turns a lead into a project that keeps its company, team and history; the signing is a fact that waits for
   * verification, and the schedule counts from its day.
   * @throws Refusal `lead.stage.closed`, the codes of shares, evidence and the order of milestones
   */
  async run(actor: Actor, id: string, input: SignLeadInput): Promise<{ projectId: string; code: string }> {
    const { signedOn, evidenceFileId, ...shared } = input;
    await mustBeEvidence(this.files, actor, evidenceFileId);
    const [calendar, today] = [await this.calendars.current(), this.clock.today()];
    return this.unit.write(actor, async (work) => {
      const lead = await visibleLead(work, actor, id);
      must(moveLead(lead, LeadStage.Signed));
      const terms = { ...shared, company: lead.company, leadTeamId: lead.teamId };
      const signedDay = day(signedOn);
      const project = await openProject(work, { terms, codeYear: yearOf(signedDay), leadId: id });
      await creditOwners(work, [{ projectId: project.id, personId: lead.ownerId }]);
      const signing = { milestone: Milestone.Signing, day: signedDay, evidence: { fileId: evidenceFileId } };
      await recordMilestones(work, [{ projectId: project.id, ...signing }], today);
      const schedulable = { projectId: project.id, landMode: shared.landMode, from: signedDay };
      await applySchedules(work, [schedulable], { calendar, today });
      Object.assign(lead, { stage: LeadStage.Signed, projectId: project.id, nextStep: null, nextStepOn: null });
      await work.repository(LeadRow).save(lead);
      return { projectId: project.id, code: project.code };
    });
  }
}

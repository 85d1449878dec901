import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { AddPaper } from './add-paper';
import { RetractPaper, ReturnPaper, VerifyPaper } from './move-paper';
import { NewPaperBody } from './paper.bodies';
import { GiveReasonBody } from './project.bodies';

@Controller(`${paths.projects}/:id/milestones/:factId/papers`)
export class PaperController {
  constructor(
    private readonly addPaper: AddPaper,
    private readonly verifyPaper: VerifyPaper,
    private readonly returnPaper: ReturnPaper,
    private readonly retractPaper: RetractPaper,
  ) {}

  /** Hands in one more paper. Refusals: project.milestone.retracted, .evidence, project.paper.future, .place. */
  @Post()
  @Needs(Permission.MilestoneRecord)
  add(
    @Me() actor: Actor,
    @Id() id: string,
    @Id('factId') factId: string,
    @Body() body: NewPaperBody,
  ): Promise<{ id: string }> {
    return this.addPaper.run(actor, id, factId, body);
  }

  /** Of a verified milestone. Refusals: project.paper.with-milestone, .own, .verified, .retracted. */
  @Post(':paperId/verification')
  @HttpCode(204)
  @Needs(Permission.MilestoneVerify)
  verify(
    @Me() actor: Actor,
    @Id() projectId: string,
    @Id('factId') factId: string,
    @Id('paperId') paperId: string,
  ): Promise<void> {
    return this.verifyPaper.run(actor, { projectId, factId, paperId });
  }

  /** Sends it back with a reason. Refusals: project.paper.verified, .retracted. */
  @Post(':paperId/return')
  @HttpCode(204)
  @Needs(Permission.MilestoneVerify)
  giveBack(
    @Me() actor: Actor,
    @Id() projectId: string,
    @Id('factId') factId: string,
    @Id('paperId') paperId: string,
    @Body() body: GiveReasonBody,
  ): Promise<void> {
    return this.returnPaper.run(actor, { projectId, factId, paperId }, body.reason);
  }

  /** Refusals: session.forbidden (not one's own, or verified), project.paper.needed, .retracted. */
  @Post(':paperId/retraction')
  @HttpCode(204)
  @Needs(Permission.MilestoneRecord)
  retract(
    @Me() actor: Actor,
    @Id() projectId: string,
    @Id('factId') factId: string,
    @Id('paperId') paperId: string,
    @Body() body: GiveReasonBody,
  ): Promise<void> {
    return this.retractPaper.run(actor, { projectId, factId, paperId }, body.reason);
  }
}

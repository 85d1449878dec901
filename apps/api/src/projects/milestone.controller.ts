import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { GiveReasonBody, RecordMilestoneBody } from './project.bodies';
import { RecordMilestone } from './record-milestone';
import { RetractMilestone } from './retract-milestone';
import { ReturnMilestone } from './return-milestone';
import { VerifyMilestone } from './verify-milestone';

@Controller(`${paths.projects}/:id/milestones`)
export class MilestoneController {
  constructor(
    private readonly recordMilestone: RecordMilestone,
    private readonly verifyMilestone: VerifyMilestone,
    private readonly returnMilestone: ReturnMilestone,
    private readonly retractMilestone: RetractMilestone,
  ) {}

  /** Refusals: project.milestone.standing, .order, .missing-before, .future, .evidence. */
  @Post()
  @Needs(Permission.MilestoneRecord)
  record(@Me() actor: Actor, @Id() id: string, @Body() body: RecordMilestoneBody): Promise<{ id: string }> {
    return this.recordMilestone.run(actor, id, body);
  }

  /** Refusals: project.milestone.own, .verified, .retracted. */
  @Post(':factId/verification')
  @HttpCode(204)
  @Needs(Permission.MilestoneVerify)
  verify(@Me() actor: Actor, @Id() id: string, @Id('factId') factId: string): Promise<void> {
    return this.verifyMilestone.run(actor, id, factId);
  }

  /** Sends it back with a reason. Refusals: project.milestone.verified, .retracted. */
  @Post(':factId/return')
  @HttpCode(204)
  @Needs(Permission.MilestoneVerify)
  giveBack(
    @Me() actor: Actor,
    @Id() id: string,
    @Id('factId') factId: string,
    @Body() body: GiveReasonBody,
  ): Promise<void> {
    return this.returnMilestone.run(actor, id, factId, body.reason);
  }

  /** Refusals: session.forbidden (not one's own, or verified), project.milestone.needed {by}, .retracted. */
  @Post(':factId/retraction')
  @HttpCode(204)
  @Needs(Permission.MilestoneRecord)
  retract(
    @Me() actor: Actor,
    @Id() id: string,
    @Id('factId') factId: string,
    @Body() body: GiveReasonBody,
  ): Promise<void> {
    return this.retractMilestone.run(actor, id, factId, body.reason);
  }
}

import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { paths, Permission, ReferralView } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { FileReferralBody, MoveRewardBody } from './award.bodies';
import { ComputeReward } from './compute-reward';
import { FileReferral } from './file-referral';
import { MoveReward } from './move-reward';
import { ReferralsReader } from './referrals.reader';

/** Who brought a lead, and what it earns. Money in 分. */
@Controller(paths.referrals)
export class ReferralController {
  constructor(
    private readonly reader: ReferralsReader,
    private readonly fileReferral: FileReferral,
    private readonly computeReward: ComputeReward,
    private readonly moveReward: MoveReward,
  ) {}

  /** The newest first: those of the caller's teams' leads, or all. */
  @Get()
  @Needs(Permission.LeadRead)
  list(@Me() actor: Actor): Promise<ReferralView[]> {
    return this.reader.list(actor);
  }

  /** Counts from the server's clock. Refusals: award.filed {partnerName}, request.not-found. */
  @Post()
  @Needs(Permission.LeadWrite)
  file(@Me() actor: Actor, @Body() body: FileReferralBody): Promise<{ id: string }> {
    return this.fileReferral.run(actor, body);
  }

  /** Refusals: award.barred {bar}, award.nothing-due. */
  @Post(':id/rewards')
  @Needs(Permission.AwardWrite)
  compute(@Me() actor: Actor, @Id() id: string): Promise<{ computed: number }> {
    return this.computeReward.run(actor, id);
  }

  /** Refusals: award.closed {state}, award.own, award.payment, request.version.stale. */
  @Put('rewards/:id/state')
  @Needs(Permission.AwardWrite)
  move(@Me() actor: Actor, @Id() id: string, @Body() body: MoveRewardBody): Promise<{ version: number }> {
    return this.moveReward.run(actor, id, body);
  }
}

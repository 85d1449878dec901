import { Body, Controller, Get, Post, Put, Query, StreamableFile } from '@nestjs/common';
import { Page, paths, Permission, ReferralView } from '@huoshui/contracts';
import { Actor, DOCX, download, Id, Me, Needs } from '../platform';
import { FileReferralBody, MoveRewardBody, ReferralQuery } from './award.bodies';
import { ComputeReward } from './compute-reward';
import { FileReferral } from './file-referral';
import { MoveReward } from './move-reward';
import { docxOfReward } from './papers/docx-of-reward';
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

  /** The newest first: those of the caller's teams' leads, or all; sums for the office and the lead of the team. */
  @Get()
  @Needs(Permission.LeadRead)
  list(@Me() actor: Actor, @Query() query: ReferralQuery): Promise<Page<ReferralView>> {
    return this.reader.list(actor, query);
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

  /** An approved portion's sheet as a Word file. Refusals: award.closed {state}, request.not-found. */
  @Get('rewards/:id/docx')
  @Needs(Permission.LeadRead)
  async docx(@Me() actor: Actor, @Id() id: string): Promise<StreamableFile> {
    const referral = await this.reader.ofReward(actor, id);
    const name = `推荐奖励核定单${referral.lead.company}.docx`;
    return download(docxOfReward(referral, id), DOCX, name, 'referral-reward.docx');
  }

  /** Refusals: award.closed {state}, .own, .reason, .payment, .changed {was, now}, .barred {bar}, request.version.stale. */
  @Put('rewards/:id/state')
  @Needs(Permission.AwardWrite)
  move(@Me() actor: Actor, @Id() id: string, @Body() body: MoveRewardBody): Promise<{ version: number }> {
    return this.moveReward.run(actor, id, body);
  }
}

import { Body, Controller, Get, Post, Put } from '@nestjs/common';
import { HistoryEntry, paths, Permission } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { LeadHistoryReader } from './lead-history.reader';
import { MoveLeadBody, SignLeadBody } from './lead.bodies';
import { MoveLead } from './move-lead';
import { SignLead } from './sign-lead';

/** The way of a lead: its stages, its signing and what happened on it. */
@Controller(`${paths.leads}/:id`)
export class LeadStageController {
  constructor(
    private readonly historyReader: LeadHistoryReader,
    private readonly moveLead: MoveLead,
    private readonly signLead: SignLead,
  ) {}

  /** What happened to the lead, the newest first. */
  @Get('history')
  @Needs(Permission.LeadRead)
  history(@Me() actor: Actor, @Id() id: string): Promise<HistoryEntry[]> {
    return this.historyReader.of(actor, id);
  }

  /** Refusals: lead.stage.closed {from, to}, lead.loss.reason, request.version.stale. */
  @Put('stage')
  @Needs(Permission.LeadWrite)
  move(@Me() actor: Actor, @Id() id: string, @Body() body: MoveLeadBody): Promise<{ version: number }> {
    return this.moveLead.run(actor, id, body);
  }

  /** Opens the project. Refusals: lead.stage.closed, project.share.*, project.milestone.evidence, .future. */
  @Post('signing')
  @Needs(Permission.LeadSign)
  sign(@Me() actor: Actor, @Id() id: string, @Body() body: SignLeadBody): Promise<{ projectId: string; code: string }> {
    return this.signLead.run(actor, id, body);
  }
}

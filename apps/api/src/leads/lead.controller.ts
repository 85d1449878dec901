import { Body, Controller, Get, Patch, Post, Query } from '@nestjs/common';
import { LeadDetail, LeadView, Page, paths, Permission } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { AddFollowUp } from './add-follow-up';
import { ChangeLead } from './change-lead';
import { CreateLead } from './create-lead';
import { AddFollowUpBody, ChangeLeadBody, CreateLeadBody } from './lead.bodies';
import { LeadQuery } from './lead.queries';
import { LeadReader } from './lead.reader';

@Controller(paths.leads)
export class LeadController {
  constructor(
    private readonly reader: LeadReader,
    private readonly createLead: CreateLead,
    private readonly changeLead: ChangeLead,
    private readonly addFollowUp: AddFollowUp,
  ) {}

  /** A page of the leads that the caller may see. */
  @Get()
  @Needs(Permission.LeadRead)
  list(@Me() actor: Actor, @Query() query: LeadQuery): Promise<Page<LeadView>> {
    return this.reader.list(actor, query);
  }

  @Get(':id')
  @Needs(Permission.LeadRead)
  one(@Me() actor: Actor, @Id() id: string): Promise<LeadDetail> {
    return this.reader.one(actor, id);
  }

  /** Refusals: lead.company.missing, lead.credit-code.invalid, lead.not-in-team. */
  @Post()
  @Needs(Permission.LeadWrite)
  create(@Me() actor: Actor, @Body() body: CreateLeadBody): Promise<{ id: string }> {
    return this.createLead.run(actor, body);
  }

  /** Refusals: as on creation, and request.version.stale. */
  @Patch(':id')
  @Needs(Permission.LeadWrite)
  change(@Me() actor: Actor, @Id() id: string, @Body() body: ChangeLeadBody): Promise<{ version: number }> {
    return this.changeLead.run(actor, id, body);
  }

  /** Refusals: lead.follow-up.future {day}. */
  @Post(':id/follow-ups')
  @Needs(Permission.LeadWrite)
  followUp(@Me() actor: Actor, @Id() id: string, @Body() body: AddFollowUpBody): Promise<{ id: string }> {
    return this.addFollowUp.run(actor, id, body);
  }
}

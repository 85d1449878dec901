import { Body, Controller, Get, Post, Put, Query } from '@nestjs/common';
import { paths, Permission, TargetProposalDetail, TargetProposalView } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { DecideProposal } from './decide-proposal';
import { ProposalReader } from './proposal.reader';
import { ProposeTargets } from './propose-targets';
import { DecideTargetProposalBody, ProposeTargetsBody, TargetYearQuery } from './target.bodies';

/** Targets before they count. */
@Controller(paths.targetProposals)
export class TargetProposalController {
  constructor(
    private readonly reader: ProposalReader,
    private readonly proposeTargets: ProposeTargets,
    private readonly decideProposal: DecideProposal,
  ) {}

  @Get()
  @Needs(Permission.TargetWrite)
  list(@Me() actor: Actor, @Query() { year }: TargetYearQuery): Promise<TargetProposalView[]> {
    return this.reader.list(actor, year);
  }

  @Get(':id')
  @Needs(Permission.TargetWrite)
  one(@Me() actor: Actor, @Id() id: string): Promise<TargetProposalDetail> {
    return this.reader.one(actor, id);
  }

  /** Refusals: target.scope, .owner, .twice {measure}, .invalid, .stretch, target.proposal.unchanged. */
  @Post()
  @Needs(Permission.TargetWrite)
  propose(@Me() actor: Actor, @Body() body: ProposeTargetsBody): Promise<{ id: string }> {
    return this.proposeTargets.run(actor, body);
  }

  /** Refusals: target.proposal.own, .others, .closed {state}, .stale {measure}, request.version.stale. */
  @Put(':id/decision')
  @Needs(Permission.TargetWrite)
  decide(@Me() actor: Actor, @Id() id: string, @Body() body: DecideTargetProposalBody): Promise<{ version: number }> {
    return this.decideProposal.run(actor, id, body);
  }
}

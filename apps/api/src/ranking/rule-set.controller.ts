import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { paths, Permission, RuleSetDetail, RuleSetFaultsView, RuleSetView } from '@huoshui/contracts';
import { ruleSetFaults } from '@huoshui/domain';
import { Actor, Id, Me, Needs, Unkeyed } from '../platform';
import { ActivateRuleSet } from './activate-rule-set';
import { ActivateRuleSetBody, WriteRuleSetBody } from './rule-set.bodies';
import { RuleSetReader } from './rule-set.reader';
import { ChangeRuleSet, CreateRuleSet } from './write-rule-set';

@Controller(paths.ruleSets)
export class RuleSetController {
  constructor(
    private readonly reader: RuleSetReader,
    private readonly createRuleSet: CreateRuleSet,
    private readonly changeRuleSet: ChangeRuleSet,
    private readonly activateRuleSet: ActivateRuleSet,
  ) {}

  @Get()
  @Needs(Permission.StandingRead)
  list(@Me() actor: Actor): Promise<RuleSetView[]> {
    return this.reader.list(actor);
  }

  @Get(':id')
  @Needs(Permission.StandingRead)
  one(@Me() actor: Actor, @Id() id: string): Promise<RuleSetDetail> {
    return this.reader.one(actor, id);
  }

  /** Every fault of a draft, before it is kept. */
  @Post('validation')
  @HttpCode(200)
  @Needs(Permission.RuleSetWrite)
  @Unkeyed('writes nothing')
  validate(@Body() body: WriteRuleSetBody): RuleSetFaultsView {
    return { faults: ruleSetFaults(body.ruleSet) };
  }

  @Post()
  @Needs(Permission.RuleSetWrite)
  create(@Me() actor: Actor, @Body() body: WriteRuleSetBody): Promise<{ id: string }> {
    return this.createRuleSet.run(actor, body);
  }

  @Put(':id')
  @Needs(Permission.RuleSetWrite)
  change(@Me() actor: Actor, @Id() id: string, @Body() body: WriteRuleSetBody): Promise<{ version: number }> {
    return this.changeRuleSet.run(actor, id, body);
  }

  @Put(':id/activation')
  @Needs(Permission.RuleSetWrite)
  activate(@Me() actor: Actor, @Id() id: string, @Body() body: ActivateRuleSetBody): Promise<{ version: number }> {
    return this.activateRuleSet.run(actor, id, body.fromWeek);
  }
}

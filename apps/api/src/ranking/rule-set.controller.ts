import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { paths, Permission, RuleSetDetail, RuleSetFaultsView, RuleSetView } from '@huoshui/contracts';
import { ruleSetFaults, ruleSetSchema } from '@huoshui/domain';
import { Actor, Id, Me, Needs, Unkeyed } from '../platform';
import { ActivateRuleSet } from './activate-rule-set';
import { ActivateRuleSetBody, ReviewRuleSetBody, WriteRuleSetBody } from './rule-set.bodies';
import { ReviewRuleSet } from './review-rule-set';
import { RuleSetReader } from './rule-set.reader';
import { ChangeRuleSet, CreateRuleSet } from './write-rule-set';

@Controller(paths.ruleSets)
export class RuleSetController {
  constructor(
    private readonly reader: RuleSetReader,
    private readonly createRuleSet: CreateRuleSet,
    private readonly changeRuleSet: ChangeRuleSet,
    private readonly reviewRuleSet: ReviewRuleSet,
    private readonly activateRuleSet: ActivateRuleSet,
  ) {}

  @Get()
  @Needs(Permission.StandingRead)
  list(@Me() actor: Actor): Promise<RuleSetView[]> {
    return this.reader.list(actor);
  }

  /** The JSON Schema (draft 2020-12) that a rule set keeps to; what it cannot say, `validation` does. */
  @Get('schema')
  @Needs(Permission.StandingRead)
  schema(): object {
    return ruleSetSchema();
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

  /** A second person finds a draft right, or takes that back. Refusals: rule-set.used, rule-set.own-review. */
  @Put(':id/review')
  @Needs(Permission.RuleSetWrite)
  review(@Me() actor: Actor, @Id() id: string, @Body() body: ReviewRuleSetBody): Promise<{ version: number }> {
    return this.reviewRuleSet.run(actor, id, body.reviewed);
  }

  /** Refusals: week.invalid, rule-set.unreviewed, rule-set.used, rule-set.week-used. */
  @Put(':id/activation')
  @Needs(Permission.RuleSetWrite)
  activate(@Me() actor: Actor, @Id() id: string, @Body() body: ActivateRuleSetBody): Promise<{ version: number }> {
    return this.activateRuleSet.run(actor, id, body.fromWeek);
  }
}

import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { LightRuleFaultsView, LightRuleSetDetail, LightRuleSetView, paths, Permission } from '@huoshui/contracts';
import { Day, lightRuleFaults } from '@huoshui/domain';
import { Actor, Id, Me, Needs, Unkeyed } from '../platform';
import { AskForLights } from './ask-for-lights';
import { ActivateLightRulesBody, MoveLightRulesBody, WriteLightRulesBody } from './light-rule-set.bodies';
import { LightRuleSetReader } from './light-rule-set.reader';
import { MoveLightRules } from './move-light-rules';
import { ChangeLightRules, CreateLightRules } from './write-light-rules';

@Controller(paths.lightRules)
export class LightRuleSetController {
  constructor(
    private readonly reader: LightRuleSetReader,
    private readonly create: CreateLightRules,
    private readonly change: ChangeLightRules,
    private readonly move: MoveLightRules,
    private readonly ask: AskForLights,
  ) {}

  /** Every version, the newest first; drafts only for who writes them. */
  @Get()
  @Needs(Permission.ProjectRead)
  list(@Me() actor: Actor): Promise<LightRuleSetView[]> {
    return this.reader.list(actor);
  }

  @Get(':id')
  @Needs(Permission.ProjectRead)
  one(@Me() actor: Actor, @Id() id: string): Promise<LightRuleSetDetail> {
    return this.reader.one(actor, id);
  }

  /** Every fault of a draft, before it is kept. */
  @Post('validation')
  @HttpCode(200)
  @Needs(Permission.SettingWrite)
  @Unkeyed('writes nothing')
  validate(@Body() body: WriteLightRulesBody): LightRuleFaultsView {
    return { faults: lightRuleFaults(body.ruleSet) };
  }

  /** A draft with the next number. Refusal: light-rule.invalid. */
  @Post()
  @Needs(Permission.SettingWrite)
  add(@Me() actor: Actor, @Body() body: WriteLightRulesBody): Promise<{ id: string }> {
    return this.create.run(actor, body);
  }

  /** Refusals: light-rule.invalid, light-rule.state.closed once it is no draft, request.version.stale. */
  @Put(':id')
  @Needs(Permission.SettingWrite)
  write(@Me() actor: Actor, @Id() id: string, @Body() body: WriteLightRulesBody): Promise<{ version: number }> {
    return this.change.run(actor, id, body);
  }

  /** To `reviewed`, or back to `draft`. Refusal: light-rule.state.closed. */
  @Put(':id/state')
  @Needs(Permission.SettingWrite)
  review(@Me() actor: Actor, @Id() id: string, @Body() body: MoveLightRulesBody): Promise<{ version: number }> {
    return this.move.run(actor, id, body.to);
  }

  /** In force from a day on. Refusals: light-rule.state.closed, light-rule.past. */
  @Put(':id/activation')
  @Needs(Permission.SettingWrite)
  activate(@Me() actor: Actor, @Id() id: string, @Body() body: ActivateLightRulesBody): Promise<{ version: number }> {
    return this.move.activate(actor, id, body.fromDay as Day);
  }

  /** What the version would change, beside the one in force over today's facts; the result is at `lights/runs/:id`. */
  @Post(':id/dry-runs')
  @HttpCode(202)
  @Needs(Permission.SettingWrite)
  dryRun(@Me() actor: Actor, @Id() id: string): Promise<{ id: string }> {
    return this.ask.dryRun(actor, id);
  }
}

import { Body, Controller, Get, HttpCode, Post, Put } from '@nestjs/common';
import { AwardRuleFaultsView, AwardRuleView, paths, Permission } from '@huoshui/contracts';
import { awardRuleFaults, Day } from '@huoshui/domain';
import { Actor, Id, Me, Needs, Unkeyed } from '../../platform';
import { ActivateAwardRule } from './activate-award-rule';
import {
  ActivateAwardRuleBody,
  CheckAwardRuleBody,
  DraftAwardRuleBody,
  ReviewAwardRuleBody,
  WriteAwardRuleBody,
} from './award-rule.bodies';
import { AwardRuleReader } from './award-rule.reader';
import { ReviewAwardRule } from './review-award-rule';
import { ChangeAwardRule, DraftAwardRule } from './write-award-rule';

/** Rules of stars and of referral rewards, in versions: drafted, reviewed by a second person, in force from a day. */
@Controller(paths.awardRules)
export class AwardRuleController {
  constructor(
    private readonly reader: AwardRuleReader,
    private readonly draftRule: DraftAwardRule,
    private readonly changeRule: ChangeAwardRule,
    private readonly reviewRule: ReviewAwardRule,
    private readonly activateRule: ActivateAwardRule,
  ) {}

  /** Both kinds, the newest first, the defaults of the house (number 0) last; drafts for who writes them. */
  @Get()
  @Needs(Permission.StandingRead)
  list(@Me() actor: Actor): Promise<AwardRuleView[]> {
    return this.reader.list(actor);
  }

  @Get(':id')
  @Needs(Permission.StandingRead)
  one(@Me() actor: Actor, @Id() id: string): Promise<AwardRuleView> {
    return this.reader.one(actor, id);
  }

  /** Every fault of a draft, before it is kept. */
  @Post('validation')
  @HttpCode(200)
  @Needs(Permission.AwardWrite)
  @Unkeyed('writes nothing')
  validate(@Body() { kind, body }: CheckAwardRuleBody): AwardRuleFaultsView {
    return { faults: awardRuleFaults(kind, body) };
  }

  /** Refusals: award-rule.invalid {count} with its fields. */
  @Post()
  @Needs(Permission.AwardWrite)
  draft(@Me() actor: Actor, @Body() body: DraftAwardRuleBody): Promise<{ id: string }> {
    return this.draftRule.run(actor, body);
  }

  /** Refusals: award-rule.invalid, award-rule.in-force {number}. */
  @Put(':id')
  @Needs(Permission.AwardWrite)
  change(@Me() actor: Actor, @Id() id: string, @Body() body: WriteAwardRuleBody): Promise<{ version: number }> {
    return this.changeRule.run(actor, id, body);
  }

  /** A second person finds a draft right, or takes that back. Refusals: award-rule.in-force, award-rule.own-review. */
  @Put(':id/review')
  @Needs(Permission.AwardWrite)
  review(@Me() actor: Actor, @Id() id: string, @Body() body: ReviewAwardRuleBody): Promise<{ version: number }> {
    return this.reviewRule.run(actor, id, body.reviewed);
  }

  /** Refusals: award-rule.in-force, award-rule.unreviewed {number}, award-rule.day-used {day, used}. */
  @Put(':id/activation')
  @Needs(Permission.AwardWrite)
  activate(@Me() actor: Actor, @Id() id: string, @Body() body: ActivateAwardRuleBody): Promise<{ version: number }> {
    return this.activateRule.run(actor, id, body.fromDay as Day);
  }
}

import { Body, Controller, Get, HttpCode, Post, Put, Query } from '@nestjs/common';
import {
  KeyProjectDetail,
  KeyProjectSummary,
  KeyProjectView,
  KeyProjectWall,
  Page,
  paths,
  Permission,
} from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { AddKeyProject } from './add-key-project';
import { AdjustKeyPlan } from './adjust-key-plan';
import { AddKeyProjectBody, AdjustKeyPlanBody, ReportInvestmentBody, TakeOffBody } from './key-project.bodies';
import { KeyProjectDetailReader } from './key-project-detail.reader';
import { KeyProjectMatch, KeyProjectQuery, KeyYearQuery } from './key-project.query';
import { KeyProjectReader } from './key-project.reader';
import { KeySummaryReader } from './key-summary.reader';
import { ReportInvestment } from './report-investment';

/** The readers of a year's list. */
@Controller(paths.keyProjects)
export class KeyProjectController {
  constructor(
    private readonly reader: KeyProjectReader,
    private readonly summaryReader: KeySummaryReader,
    private readonly detail: KeyProjectDetailReader,
  ) {}

  /** A page of the year's key projects in which the caller's teams lead or have a share, or of all. */
  @Get()
  @Needs(Permission.ProjectRead)
  list(@Me() actor: Actor, @Query() query: KeyProjectQuery): Promise<Page<KeyProjectView>> {
    return this.reader.list(actor, query);
  }

  /** Totals of the same filter, by level, team and month; money in 分. */
  @Get('summary')
  @Needs(Permission.ProjectRead)
  summary(@Me() actor: Actor, @Query() query: KeyProjectMatch): Promise<KeyProjectSummary> {
    return this.summaryReader.of(actor, query);
  }

  /** All of a year's list for the wall, at most 300 of them. */
  @Get('wall')
  @Needs(Permission.ProjectRead)
  wall(@Me() actor: Actor, @Query() { year }: KeyYearQuery): Promise<KeyProjectWall> {
    return this.reader.wall(actor, year);
  }

  @Get(':id')
  @Needs(Permission.ProjectRead)
  one(@Me() actor: Actor, @Id() id: string): Promise<KeyProjectDetail> {
    return this.detail.one(actor, id);
  }
}

/** What people write to it. */
@Controller(paths.keyProjects)
export class KeyProjectWriteController {
  constructor(
    private readonly addKeyProject: AddKeyProject,
    private readonly adjustKeyPlan: AdjustKeyPlan,
    private readonly reportInvestment: ReportInvestment,
  ) {}

  /** Refusals: key-project.listed {year}, .level, .plan, .months {sumFen, planFen}, .order. */
  @Post()
  @Needs(Permission.KeyProjectWrite)
  add(@Me() actor: Actor, @Body() body: AddKeyProjectBody): Promise<{ id: string }> {
    return this.addKeyProject.run(actor, body);
  }

  /** Adds a version of the plan. Refusals: those of the plan, key-project.unchanged, .off-list, request.version.stale. */
  @Put(':id')
  @Needs(Permission.KeyProjectWrite)
  adjust(@Me() actor: Actor, @Id() id: string, @Body() body: AdjustKeyPlanBody): Promise<{ version: number }> {
    return this.adjustKeyPlan.run(actor, id, body);
  }

  /** Takes it off the list. Refusals: key-project.off-list, request.version.stale. */
  @Put(':id/removal')
  @Needs(Permission.KeyProjectWrite)
  takeOff(@Me() actor: Actor, @Id() id: string, @Body() body: TakeOffBody): Promise<{ version: number }> {
    return this.adjustKeyPlan.takeOff(actor, id, body.reason);
  }

  /** Money invested by month. Refusals: investment.month.future {month}, .year, .twice, investment.reason, .unchanged. */
  @Post(':id/reports')
  @HttpCode(204)
  @Needs(Permission.InvestmentReport)
  report(@Me() actor: Actor, @Id() id: string, @Body() body: ReportInvestmentBody): Promise<void> {
    return this.reportInvestment.run(actor, id, body);
  }
}

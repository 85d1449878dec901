import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import {
  Page,
  paths,
  Permission,
  PortfolioRow,
  ScheduleBaselineView,
  ScheduleChangeView,
  ScheduleRow,
  ScheduleView,
} from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { ApplySchedule } from './apply-schedule';
import { ApplyToAll } from './apply-to-all';
import { ApplyScheduleBody, ApplySchedulesBody } from './schedule.bodies';
import { ScheduleLogReader } from './schedule-log.reader';
import { ScheduleQuery } from './schedule.query';
import { ScheduleReader } from './schedule.reader';

@Controller(paths.schedules)
export class ScheduleController {
  constructor(
    private readonly reader: ScheduleReader,
    private readonly log: ScheduleLogReader,
    private readonly apply: ApplySchedule,
    private readonly applyToAll: ApplyToAll,
  ) {}

  /** A page of schedules with what is next, late and expected. */
  @Get()
  @Needs(Permission.ProjectRead)
  list(@Me() actor: Actor, @Query() query: ScheduleQuery): Promise<Page<ScheduleRow>> {
    return this.reader.list(actor, query);
  }

  /** A page of schedules with a bar for each task, for one chart over many projects. */
  @Get('portfolio')
  @Needs(Permission.ProjectRead)
  portfolio(@Me() actor: Actor, @Query() query: ScheduleQuery): Promise<Page<PortfolioRow>> {
    return this.reader.many(actor, query);
  }

  /** Schedules for all signed projects without one; the worker makes them. Gives how many there are. */
  @Post('applications')
  @Needs(Permission.SettingWrite)
  applyAll(@Me() actor: Actor, @Body() body: ApplySchedulesBody): Promise<{ projects: number }> {
    return this.applyToAll.ask(actor, body);
  }

  /** One project's schedule as of today, with its critical path. */
  @Get(':projectId')
  @Needs(Permission.ProjectRead)
  one(@Me() actor: Actor, @Id('projectId') id: string): Promise<ScheduleView> {
    return this.reader.one(actor, id);
  }

  /** What people did with it: the newest 100, and how it began. */
  @Get(':projectId/changes')
  @Needs(Permission.ProjectRead)
  changes(@Me() actor: Actor, @Id('projectId') id: string): Promise<ScheduleChangeView[]> {
    return this.log.changes(actor, id);
  }

  /** The promise that holds and those before it. */
  @Get(':projectId/baselines')
  @Needs(Permission.ProjectRead)
  baselines(@Me() actor: Actor, @Id('projectId') id: string): Promise<ScheduleBaselineView[]> {
    return this.log.baselines(actor, id);
  }

  /** Refusals: schedule.applied, .unsigned, .template.none, session.forbidden. */
  @Post(':projectId/application')
  @Needs(Permission.ScheduleWrite)
  applyOne(
    @Me() actor: Actor,
    @Id('projectId') id: string,
    @Body() body: ApplyScheduleBody,
  ): Promise<{ version: number }> {
    return this.apply.run(actor, id, body.landMode);
  }
}

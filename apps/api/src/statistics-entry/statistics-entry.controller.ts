import { Body, Controller, Get, Put, Query } from '@nestjs/common';
import {
  ChecklistView,
  Page,
  paths,
  Permission,
  StatisticsEntryDetail,
  StatisticsEntryView,
  StatisticsSummary,
} from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { ChangeChecklist } from './change-checklist';
import { ChecklistReader } from './checklist.reader';
import { ChecklistBody, StatisticsEntryQuery, StatisticsYearQuery } from './statistics-entry.bodies';
import { StatisticsEntryReader } from './statistics-entry.reader';
import { StatisticsSummaryReader } from './statistics-summary.reader';

/** The cases as they are read, and the checklist that they are read by. */
@Controller(paths.statisticsEntries)
export class StatisticsEntryController {
  constructor(
    private readonly reader: StatisticsEntryReader,
    private readonly summaryReader: StatisticsSummaryReader,
    private readonly checklistReader: ChecklistReader,
    private readonly changeChecklist: ChangeChecklist,
  ) {}

  /** A page of the cases of projects that the caller sees; the earliest start first. */
  @Get()
  @Needs(Permission.ProjectRead)
  list(@Me() actor: Actor, @Query() query: StatisticsEntryQuery): Promise<Page<StatisticsEntryView>> {
    return this.reader.list(actor, query);
  }

  /** 纳统率 as a fraction, zone and teams, of the projects started in a year. */
  @Get('summary')
  @Needs(Permission.ProjectRead)
  summary(@Me() actor: Actor, @Query() { year }: StatisticsYearQuery): Promise<StatisticsSummary> {
    return this.summaryReader.year(actor, year);
  }

  @Get('checklist')
  @Needs(Permission.ProjectRead)
  checklist(@Me() actor: Actor): Promise<ChecklistView> {
    return this.checklistReader.current(actor);
  }

  /** Refusals: statistics.checklist {fault}, request.version.stale. */
  @Put('checklist')
  @Needs(Permission.SettingWrite)
  change(@Me() actor: Actor, @Body() body: ChecklistBody): Promise<{ version: number }> {
    return this.changeChecklist.run(actor, body);
  }

  /** The case of a project, touched or not. */
  @Get(':projectId')
  @Needs(Permission.ProjectRead)
  one(@Me() actor: Actor, @Id('projectId') projectId: string): Promise<StatisticsEntryDetail> {
    return this.reader.one(actor, projectId);
  }
}

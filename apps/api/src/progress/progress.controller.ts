import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { Page, paths, Permission, ProgressResult, ProgressWeek } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { ProgressWeeksQuery, ReportProgressBody, ReportProgressOfManyBody } from './progress.bodies';
import { ProgressReader } from './progress.reader';
import { ReportProgress } from './report-progress';

@Controller(paths.progress)
export class ProgressController {
  constructor(
    private readonly reader: ProgressReader,
    private readonly reportProgress: ReportProgress,
  ) {}

  /** What was said about a project, week by week, the newest first; the cursor is a week. */
  @Get('projects/:id')
  @Needs(Permission.ProjectRead)
  weeks(@Me() actor: Actor, @Id() id: string, @Query() query: ProgressWeeksQuery): Promise<Page<ProgressWeek>> {
    return this.reader.weeks(actor, id, query.cursor, query.limit);
  }

  /** Refusals: progress.*, request.version.stale {version} when somebody else reported meanwhile. */
  @Post('projects/:id')
  @Needs(Permission.ProgressWrite)
  report(@Me() actor: Actor, @Id() id: string, @Body() body: ReportProgressBody): Promise<{ version: number }> {
    return this.reportProgress.run(actor, id, body);
  }

  /** One save of the table: one transaction, one answer a row in the order given. */
  @Post('batch')
  @HttpCode(200)
  @Needs(Permission.ProgressWrite)
  many(@Me() actor: Actor, @Body() body: ReportProgressOfManyBody): Promise<ProgressResult[]> {
    return this.reportProgress.many(actor, body.week, body.rows);
  }
}

import { Body, Controller, HttpCode, Post, Put } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { Actor, Id, Me, Needs } from '../platform';
import { DecideApplicability } from './decide-applicability';
import { KeepPaper } from './keep-paper';
import { MoveEntry } from './move-entry';
import {
  DecideApplicabilityBody,
  KeepPaperBody,
  ListEntryBody,
  RejectEntryBody,
  SubmitEntryBody,
} from './statistics-entry.bodies';

/** What people do with the case of a project. */
@Controller(`${paths.statisticsEntries}/:projectId`)
export class StatisticsCaseController {
  constructor(
    private readonly keepPaper: KeepPaper,
    private readonly moveEntry: MoveEntry,
    private readonly decideApplicability: DecideApplicability,
  ) {}

  /** A paper with what it states. Refusals: statistics.paper.unknown, .file, .closed, statistics.day.future. */
  @Post('papers')
  @Needs(Permission.StatisticsEntryWrite)
  keep(@Me() actor: Actor, @Id('projectId') id: string, @Body() body: KeepPaperBody): Promise<{ id: string }> {
    return this.keepPaper.run(actor, id, body);
  }

  /** Refusals: statistics.paper.gone, .closed. */
  @Post('papers/:paperId/removal')
  @HttpCode(204)
  @Needs(Permission.StatisticsEntryWrite)
  takeOut(@Me() actor: Actor, @Id('projectId') id: string, @Id('paperId') paperId: string): Promise<void> {
    return this.keepPaper.takeOut(actor, id, paperId);
  }

  /** Early, or again after a rejection. Refusals: statistics.state.closed {from, to}, statistics.not-applicable. */
  @Post('collection')
  @HttpCode(204)
  @Needs(Permission.StatisticsEntryWrite)
  collect(@Me() actor: Actor, @Id('projectId') id: string): Promise<void> {
    return this.moveEntry.collect(actor, id);
  }

  /** Refusals: statistics.blocked {missing, mismatches}, .not-applicable, .day.future, session.forbidden for an override. */
  @Post('submission')
  @HttpCode(204)
  @Needs(Permission.StatisticsEntryWrite)
  submit(@Me() actor: Actor, @Id('projectId') id: string, @Body() body: SubmitEntryBody): Promise<void> {
    return this.moveEntry.submit(actor, id, body);
  }

  /** Refusals: statistics.state.closed, .day.order {submittedOn}, .day.future. */
  @Post('listing')
  @HttpCode(204)
  @Needs(Permission.StatisticsEntryWrite)
  list(@Me() actor: Actor, @Id('projectId') id: string, @Body() body: ListEntryBody): Promise<void> {
    return this.moveEntry.list(actor, id, body);
  }

  /** Refusals: statistics.state.closed, .day.order {submittedOn}, .day.future. */
  @Post('rejection')
  @HttpCode(204)
  @Needs(Permission.StatisticsEntryWrite)
  reject(@Me() actor: Actor, @Id('projectId') id: string, @Body() body: RejectEntryBody): Promise<void> {
    return this.moveEntry.reject(actor, id, body);
  }

  /** The office's word over the threshold; a case that nobody has touched has version 0. Refusals: statistics.unchanged. */
  @Put('applicability')
  @Needs(Permission.MilestoneVerify)
  decide(
    @Me() actor: Actor,
    @Id('projectId') id: string,
    @Body() body: DecideApplicabilityBody,
  ): Promise<{ version: number }> {
    return this.decideApplicability.run(actor, id, body);
  }
}

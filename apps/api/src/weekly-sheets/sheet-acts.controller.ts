import { Body, Controller, HttpCode, Param, Post, Put } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { Actor, Clock, Id, Me, Needs } from '../platform';
import { RemindTeams } from './remind-teams';
import { ReturnSheet } from './return-sheet';
import { RemindTeamsBody, ReturnSheetBody, WriteSheetBody } from './weekly-sheet.bodies';
import { weekOf } from './weekly-sheet.controller';
import { WriteSheet } from './write-sheet';

@Controller(`${paths.weeklySheets}/:week`)
export class SheetActsController {
  constructor(
    private readonly clock: Clock,
    private readonly write: WriteSheet,
    private readonly giveBack: ReturnSheet,
    private readonly remindTeams: RemindTeams,
  ) {}

  /** Keeps a draft. If-Match 0 while nothing is written. Refusals: weekly-sheet.week, weekly-sheet.state.closed. */
  @Put('teams/:id')
  @Needs(Permission.WeeklySheetWrite)
  save(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Id() teamId: string,
    @Body() body: WriteSheetBody,
  ): Promise<{ version: number }> {
    return this.write.save(actor, weekOf(week, this.clock), teamId, body);
  }

  /** Hands it in with these words. Refusals as above, weekly-sheet.empty. */
  @Put('teams/:id/submission')
  @Needs(Permission.WeeklySheetWrite)
  submit(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Id() teamId: string,
    @Body() body: WriteSheetBody,
  ): Promise<{ version: number }> {
    return this.write.submit(actor, weekOf(week, this.clock), teamId, body);
  }

  /** Gives it back with a reason. Refusal: weekly-sheet.state.closed. */
  @Post('teams/:id/return')
  @HttpCode(204)
  @Needs(Permission.WeeklySheetManage)
  return(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Id() teamId: string,
    @Body() body: ReturnSheetBody,
  ): Promise<void> {
    return this.giveBack.run(actor, weekOf(week, this.clock), teamId, body.reason);
  }

  /** Reminds teams on their desks: those named, or all whose sheet does not stand. Refusal: weekly-sheet.nobody. */
  @Post('reminders')
  @Needs(Permission.WeeklySheetManage)
  remind(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Body() body: RemindTeamsBody,
  ): Promise<{ reminded: number }> {
    return this.remindTeams.run(actor, weekOf(week, this.clock), body.teamIds);
  }
}

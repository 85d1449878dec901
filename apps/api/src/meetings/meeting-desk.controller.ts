import { Body, Controller, Param, Post, Put } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { Week } from '@huoshui/domain';
import { Actor, Clock, Me, Needs } from '../platform';
import { weekOfRequest } from '../ranking';
import { ArrangeAgenda } from './arrange-agenda';
import { ChangeMeeting } from './change-meeting';
import { ArrangeAgendaBody, ChangeMeetingBody, MoveMeetingBody, PrepareMeetingBody } from './meeting.bodies';
import { MoveMeeting } from './move-meeting';
import { PrepareMeeting } from './prepare-meeting';

/** What the office does with a meeting as a whole. */
@Controller(paths.meetings)
export class MeetingDeskController {
  constructor(
    private readonly clock: Clock,
    private readonly prepareMeeting: PrepareMeeting,
    private readonly changeMeeting: ChangeMeeting,
    private readonly arrangeAgenda: ArrangeAgenda,
    private readonly moveMeeting: MoveMeeting,
  ) {}

  /** Prepares the meeting on a week, or brings its agenda up to date. Refusals: meeting.bulletin-missing, meeting.closed. */
  @Post()
  @Needs(Permission.MeetingWrite)
  prepare(@Me() actor: Actor, @Body() body: PrepareMeetingBody): Promise<{ week: string; version: number }> {
    return this.prepareMeeting.run(actor, this.week(body.week));
  }

  /** Refusals: meeting.closed, meeting.day {from, to}. */
  @Put(':week')
  @Needs(Permission.MeetingWrite)
  change(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Body() body: ChangeMeetingBody,
  ): Promise<{ version: number }> {
    return this.changeMeeting.run(actor, this.week(week), body);
  }

  /** The agenda in another order. Refusals: meeting.closed, meeting.agenda.differs. */
  @Put(':week/agenda')
  @Needs(Permission.MeetingWrite)
  arrange(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Body() body: ArrangeAgendaBody,
  ): Promise<{ version: number }> {
    return this.arrangeAgenda.run(actor, this.week(week), body.itemIds);
  }

  /** Opens the meeting or closes its minutes. Refusals: meeting.closed, meeting.state.closed. */
  @Put(':week/state')
  @Needs(Permission.MeetingWrite)
  move(@Me() actor: Actor, @Param('week') week: string, @Body() body: MoveMeetingBody): Promise<{ version: number }> {
    return this.moveMeeting.run(actor, this.week(week), body.state);
  }

  private week(value: string): Week {
    return weekOfRequest(value, this.clock);
  }
}

import { Body, Controller, Delete, HttpCode, Param, Post, Put } from '@nestjs/common';
import { paths, Permission } from '@huoshui/contracts';
import { Week } from '@huoshui/domain';
import { Actor, Clock, Id, Me, Needs } from '../platform';
import { weekOfRequest } from '../ranking';
import { ChangeDecision } from './change-decision';
import { ChangeDecisionBody, DecisionOrderBody, RecordDecisionBody } from './decision.bodies';
import { AddAgendaItemBody, ChangeAgendaItemBody, InviteGuestBody, NoteAttendanceBody } from './meeting.bodies';
import { NoteAttendance } from './note-attendance';
import { RecordDecision } from './record-decision';
import { WriteItem } from './write-item';

/** The parts that several people write at once while the meeting is held: each has a version of its own. */
@Controller(`${paths.meetings}/:week`)
export class MeetingPartsController {
  constructor(
    private readonly clock: Clock,
    private readonly items: WriteItem,
    private readonly attendance: NoteAttendance,
    private readonly decisions: RecordDecision,
    private readonly changeDecision: ChangeDecision,
  ) {}

  /** Refusals: meeting.closed, meeting.agenda.full. */
  @Post('items')
  @Needs(Permission.MeetingWrite)
  addItem(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Body() body: AddAgendaItemBody,
  ): Promise<{ id: string; version: number }> {
    return this.items.add(actor, this.week(week), body);
  }

  /** Title, minutes and notes, by the item's version. Refusals: meeting.closed, request.version.stale. */
  @Put('items/:id')
  @Needs(Permission.MeetingWrite)
  changeItem(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Id() id: string,
    @Body() body: ChangeAgendaItemBody,
  ): Promise<{ version: number }> {
    return this.items.change(actor, this.week(week), id, body);
  }

  /** Refusals: meeting.closed, meeting.agenda.decided. */
  @Delete('items/:id')
  @HttpCode(204)
  @Needs(Permission.MeetingWrite)
  dropItem(@Me() actor: Actor, @Param('week') week: string, @Id() id: string): Promise<void> {
    return this.items.drop(actor, this.week(week), id);
  }

  /** Adds a guest to the list of who is asked to come. */
  @Post('attendance')
  @Needs(Permission.MeetingWrite)
  invite(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Body() body: InviteGuestBody,
  ): Promise<{ id: string; version: number }> {
    return this.attendance.invite(actor, this.week(week), body.name);
  }

  /** Refusals: meeting.closed, meeting.attendance.by. */
  @Put('attendance/:id')
  @Needs(Permission.MeetingWrite)
  attend(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Id() id: string,
    @Body() body: NoteAttendanceBody,
  ): Promise<{ version: number }> {
    return this.attendance.run(actor, this.week(week), id, body);
  }

  /** With an order, it is issued in the same write. Refusals: meeting.not-open, meeting.closed, meeting.decision.order, supervision.*. */
  @Post('decisions')
  @Needs(Permission.MeetingWrite)
  record(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Body() body: RecordDecisionBody,
  ): Promise<{ id: string; orderId: string | null }> {
    return this.decisions.run(actor, this.week(week), body);
  }

  /** Gives an order on a decision that was taken without one. Refusals: meeting.decision.ordered and as above. */
  @Post('decisions/:id/order')
  @Needs(Permission.MeetingWrite)
  order(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Id() id: string,
    @Body() body: DecisionOrderBody,
  ): Promise<{ orderId: string }> {
    return this.decisions.order(actor, this.week(week), id, body);
  }

  /** Refusals: meeting.closed, meeting.decision.ordered: what went out as an order stands. */
  @Put('decisions/:id')
  @Needs(Permission.MeetingWrite)
  change(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Id() id: string,
    @Body() body: ChangeDecisionBody,
  ): Promise<{ version: number }> {
    return this.changeDecision.run(actor, this.week(week), id, body);
  }

  /** Refusals as above. */
  @Delete('decisions/:id')
  @HttpCode(204)
  @Needs(Permission.MeetingWrite)
  drop(@Me() actor: Actor, @Param('week') week: string, @Id() id: string): Promise<void> {
    return this.changeDecision.drop(actor, this.week(week), id);
  }

  private week(value: string): Week {
    return weekOfRequest(value, this.clock);
  }
}

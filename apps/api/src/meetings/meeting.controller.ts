import { Body, Controller, Get, Param, Post, Query, StreamableFile } from '@nestjs/common';
import {
  MinutesCheckView,
  OrderOrigin,
  paths,
  Permission,
  WeeklyMeetingDetail,
  WeeklyMeetingView,
} from '@huoshui/contracts';
import { Actor, Clock, DOCX, download, Id, Me, Needs } from '../platform';
import { weekOfRequest } from '../ranking';
import { AddCorrection } from './add-correction';
import { meetingTitle } from './agenda-words';
import { CheckMinutes } from './check-minutes';
import { DecisionReader } from './decision.reader';
import { AddCorrectionBody, MeetingQuery } from './meeting.bodies';
import { MeetingReader } from './meeting.reader';
import { MinutesReader } from './minutes.reader';
import { docxOfMinutes } from './minutes/docx-of-minutes';

/** A meeting is addressed by the week that it looks back on. */
@Controller(paths.meetings)
export class MeetingController {
  constructor(
    private readonly reader: MeetingReader,
    private readonly decisions: DecisionReader,
    private readonly minutes: MinutesReader,
    private readonly clock: Clock,
    private readonly addCorrection: AddCorrection,
    private readonly check: CheckMinutes,
  ) {}

  /** Meetings of a year, the newest first; a team's figures count what concerns it. */
  @Get()
  @Needs(Permission.MeetingRead)
  list(@Me() actor: Actor, @Query() query: MeetingQuery): Promise<WeeklyMeetingView[]> {
    return this.reader.list(actor, query.year);
  }

  /** The meeting and the decision from which an order came that the caller sees; `origin` is null when no meeting gave it. */
  @Get('origins/:id')
  @Needs(Permission.SupervisionRead)
  origin(@Me() actor: Actor, @Id() id: string): Promise<OrderOrigin> {
    return this.decisions.origin(actor, id);
  }

  /** The last look at the hashes of all closed minutes; null before the first. */
  @Get('checks/latest')
  @Needs(Permission.MeetingWrite)
  async checked(@Me() actor: Actor): Promise<{ check: MinutesCheckView | null }> {
    return { check: await this.check.latest(actor) };
  }

  /** Takes the hashes of all closed minutes again, now. */
  @Post('checks')
  @Needs(Permission.MeetingWrite)
  async checkNow(@Me() actor: Actor): Promise<{ check: MinutesCheckView | null }> {
    await this.check.run(actor);
    return { check: await this.check.latest(actor) };
  }

  /** A meeting with what concerns the caller. */
  @Get(':week')
  @Needs(Permission.MeetingRead)
  one(@Me() actor: Actor, @Param('week') week: string): Promise<WeeklyMeetingDetail> {
    return this.reader.one(actor, weekOfRequest(week, this.clock));
  }

  /** The closed minutes (会议纪要) as a Word file. Refusals: session.forbidden for a team's roles, meeting.not-closed. */
  @Get(':week/docx')
  @Needs(Permission.MeetingRead)
  async docx(@Me() actor: Actor, @Param('week') week: string): Promise<StreamableFile> {
    const { minutes, sha256, corrections } = await this.minutes.of(actor, weekOfRequest(week, this.clock));
    const bytes = docxOfMinutes(minutes, sha256, corrections);
    return download(bytes, DOCX, `${meetingTitle(minutes.week)}纪要.docx`, `${minutes.week}.docx`);
  }

  /** Adds a correction to closed minutes. Refusal: meeting.not-closed. */
  @Post(':week/corrections')
  @Needs(Permission.MeetingWrite)
  correct(
    @Me() actor: Actor,
    @Param('week') week: string,
    @Body() body: AddCorrectionBody,
  ): Promise<{ number: number }> {
    return this.addCorrection.run(actor, weekOfRequest(week, this.clock), body.text);
  }
}

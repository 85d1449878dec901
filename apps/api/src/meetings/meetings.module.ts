import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BulletinsModule } from '../bulletins';
import { CalendarModule } from '../calendar';
import { LightsModule } from '../lights';
import { ObstaclesModule } from '../obstacles';
import { ProjectsModule } from '../projects';
import { SummaryModule } from '../summary';
import { SupervisionModule } from '../supervision';
import { TargetsModule } from '../targets';
import { WeeklySheetsModule } from '../weekly-sheets';
import { AddCorrection } from './add-correction';
import { AgendaItemsReader } from './agenda-items.reader';
import { AgendaReader } from './agenda.reader';
import { ArrangeAgenda } from './arrange-agenda';
import { CarriedReader } from './carried.reader';
import { CheckMinutes } from './check-minutes';
import { ChangeDecision } from './change-decision';
import { ChangeMeeting } from './change-meeting';
import { DecisionReader } from './decision.reader';
import { MeetingAttendanceRow } from './meeting-attendance.row';
import { MeetingDecisionRow } from './meeting-decision.row';
import { MeetingDeskController } from './meeting-desk.controller';
import { MeetingItemRow } from './meeting-item.row';
import { MeetingPartsController } from './meeting-parts.controller';
import { MeetingController } from './meeting.controller';
import { CheckMinutesNightly, PrepareMeetings } from './meeting.jobs';
import { MeetingReader } from './meeting.reader';
import { MeetingRow } from './meeting.row';
import { MinutesReader } from './minutes.reader';
import { MoveMeeting } from './move-meeting';
import { NoteAttendance } from './note-attendance';
import { PrepareMeeting } from './prepare-meeting';
import { RecordDecision } from './record-decision';
import { SinceBulletinReader } from './since-bulletin.reader';
import { TeamMattersReader } from './team-matters.reader';
import { WriteItem } from './write-item';

@Module({
  imports: [
    TypeOrmModule.forFeature([MeetingRow, MeetingItemRow, MeetingDecisionRow, MeetingAttendanceRow]),
    BulletinsModule,
    CalendarModule,
    LightsModule,
    ObstaclesModule,
    ProjectsModule,
    SummaryModule,
    SupervisionModule,
    TargetsModule,
    WeeklySheetsModule,
  ],
  controllers: [MeetingController, MeetingDeskController, MeetingPartsController],
  providers: [
    MeetingReader,
    MinutesReader,
    CheckMinutes,
    CheckMinutesNightly,
    DecisionReader,
    AgendaItemsReader,
    CarriedReader,
    AgendaReader,
    SinceBulletinReader,
    TeamMattersReader,
    PrepareMeeting,
    PrepareMeetings,
    ChangeMeeting,
    MoveMeeting,
    ArrangeAgenda,
    WriteItem,
    NoteAttendance,
    RecordDecision,
    ChangeDecision,
    AddCorrection,
  ],
  exports: [MeetingReader, PrepareMeeting, ChangeMeeting, MoveMeeting, RecordDecision, WriteItem],
})
export class MeetingsModule {}

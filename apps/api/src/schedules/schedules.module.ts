import { Module } from '@nestjs/common';
import { CalendarModule } from '../calendar';
import { AddTask } from './add-task';
import { ApplySchedule } from './apply-schedule';
import { ApplyToAll } from './apply-to-all';
import { ApprovalDaysReader } from './approval-days.reader';
import { FollowMilestones } from './follow-milestones';
import { RebaselineSchedule } from './rebaseline-schedule';
import { RefreshSchedules } from './refresh-schedules';
import { ReplanTask } from './replan-task';
import { ScheduleLogReader } from './schedule-log.reader';
import { ScheduleTaskController } from './schedule-task.controller';
import { ScheduleController } from './schedule.controller';
import { ScheduleEventsReader } from './schedule-events.reader';
import { ScheduleReader } from './schedule.reader';
import { SetTaskActual } from './set-task-actual';
import { SetTaskOwner } from './set-task-owner';
import { TemplateController } from './template.controller';
import { TemplateReader } from './template.reader';
import { WriteTemplate } from './write-template';

@Module({
  imports: [CalendarModule],
  controllers: [ScheduleController, ScheduleTaskController, TemplateController],
  providers: [
    ScheduleReader,
    ScheduleEventsReader,
    ScheduleLogReader,
    ApprovalDaysReader,
    TemplateReader,
    WriteTemplate,
    ApplySchedule,
    ApplyToAll,
    SetTaskActual,
    ReplanTask,
    SetTaskOwner,
    AddTask,
    RebaselineSchedule,
    RefreshSchedules,
    FollowMilestones,
  ],
  exports: [ScheduleEventsReader, ScheduleReader, ApprovalDaysReader, ApplyToAll],
})
export class SchedulesModule {}

import { Module, OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarModule } from '../calendar';
import { DepartmentsModule } from '../departments';
import { FileDoors, FilesModule } from '../files';
import { AcknowledgeOrder } from './acknowledge-order';
import { DueReminders } from './due-reminders';
import { ExtendOrder } from './extend-order';
import { FiveOnesReader } from './five-ones.reader';
import { HoldMeeting } from './hold-meeting';
import { IssueOrder } from './issue-order';
import { JudgeOrder } from './judge-order';
import { KeepSetting } from './keep-setting';
import { OrderActionController } from './order-action.controller';
import { Beholders } from './order-sight';
import { OrderController } from './order.controller';
import { OrderEventsReader } from './order-events.reader';
import { OrderReader } from './order.reader';
import { OrderRow } from './order.row';
import { ProjectOrdersReader } from './project-orders.reader';
import { PutFiveOnes } from './put-five-ones';
import { PutTaskForce } from './put-task-force';
import { RemindOwners } from './remind-owners';
import { ReportOrder } from './report-order';
import { SettingController } from './setting.controller';
import { SettingReader } from './setting.reader';
import { SupervisedProjectController } from './supervised-project.controller';
import { SupervisedProjectReader } from './supervised-project.reader';
import { TaskForceReader } from './task-force.reader';

@Module({
  imports: [TypeOrmModule.forFeature([OrderRow]), FilesModule, CalendarModule, DepartmentsModule],
  controllers: [SettingController, SupervisedProjectController, OrderController, OrderActionController],
  providers: [
    Beholders,
    OrderReader,
    ProjectOrdersReader,
    OrderEventsReader,
    SettingReader,
    FiveOnesReader,
    TaskForceReader,
    SupervisedProjectReader,
    IssueOrder,
    AcknowledgeOrder,
    ReportOrder,
    JudgeOrder,
    ExtendOrder,
    KeepSetting,
    PutFiveOnes,
    PutTaskForce,
    HoldMeeting,
    DueReminders,
    RemindOwners,
  ],
  exports: [OrderReader, OrderEventsReader, SupervisedProjectReader, ProjectOrdersReader, RemindOwners],
})
export class SupervisionModule implements OnModuleInit {
  constructor(
    private readonly doors: FileDoors,
    private readonly orders: ProjectOrdersReader,
  ) {}

  onModuleInit(): void {
    this.doors.add((actor, fileId) => this.orders.opens(actor, fileId));
  }
}

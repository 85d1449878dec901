import { Module } from '@nestjs/common';
import { ProjectsModule } from '../projects';
import { SchedulesModule } from '../schedules';
import { TeamsModule } from '../teams';
import { ApprovalSpeedReader } from './approval-speed.reader';
import { ChangeSpeedSetting } from './change-speed-setting';
import { ProjectClockReader } from './project-clock.reader';
import { SpeedRowsReader } from './speed-rows.reader';
import { SpeedSettingReader } from './speed-setting.reader';
import { SpeedController } from './speed.controller';
import { SpeedReader } from './speed.reader';

@Module({
  imports: [ProjectsModule, SchedulesModule, TeamsModule],
  controllers: [SpeedController],
  providers: [
    SpeedReader,
    SpeedRowsReader,
    ProjectClockReader,
    SpeedSettingReader,
    ApprovalSpeedReader,
    ChangeSpeedSetting,
  ],
  exports: [ProjectClockReader],
})
export class SpeedsModule {}

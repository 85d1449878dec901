import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChangeWeek } from './change-week';
import { WeekCalendar } from './week-calendar';
import { WeekSettingsReader } from './week-settings.reader';
import { WeekVersionRow } from './week-version.row';
import { WeekController } from './week.controller';
import { WithdrawChange } from './withdraw-change';

@Module({
  imports: [TypeOrmModule.forFeature([WeekVersionRow])],
  controllers: [WeekController],
  providers: [ChangeWeek, WeekCalendar, WeekSettingsReader, WithdrawChange],
})
export class WeeksModule {}

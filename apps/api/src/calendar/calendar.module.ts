import { Module } from '@nestjs/common';
import { CalendarController } from './calendar.controller';
import { CalendarReader } from './calendar.reader';
import { PutCalendarYear } from './put-calendar-year';

@Module({
  controllers: [CalendarController],
  providers: [CalendarReader, PutCalendarYear],
  exports: [CalendarReader],
})
export class CalendarModule {}

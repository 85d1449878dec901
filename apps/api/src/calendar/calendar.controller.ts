import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { calendarLimits, CalendarYearView, paths, Permission } from '@huoshui/contracts';
import { Actor, Me, Needs, Refusal } from '../platform';
import { PutCalendarYearBody } from './calendar.bodies';
import { CalendarReader } from './calendar.reader';
import { PutCalendarYear } from './put-calendar-year';

@Controller(paths.calendar)
export class CalendarController {
  constructor(
    private readonly reader: CalendarReader,
    private readonly putYear: PutCalendarYear,
  ) {}

  /** Every year of the working-day calendar, official or provisional. */
  @Get()
  @Needs(Permission.TeamRead)
  years(@Me() actor: Actor): Promise<CalendarYearView[]> {
    return this.reader.years(actor);
  }

  /** If-Match "0" for a year that there is not yet. Refusals: calendar.year.invalid (fields), .provisional-over-official. */
  @Put(':year')
  @Needs(Permission.SettingWrite)
  put(
    @Me() actor: Actor,
    @Param('year') named: string,
    @Body() body: PutCalendarYearBody,
  ): Promise<{ version: number }> {
    const year = /^\d{4}$/.test(named) ? Number(named) : 0;
    if (year < calendarLimits.firstYear || year > calendarLimits.lastYear) throw new Refusal('request.not-found');
    return this.putYear.run(actor, year, body);
  }
}

import { calendarLimits, PutCalendarYear } from '@huoshui/contracts';
import { CalendarStatus } from '@huoshui/domain';
import { ArrayMaxSize, IsArray, IsIn, Matches } from 'class-validator';
import { IsText } from '../platform';

/** A day's form only: whether it exists is said by the rule, beside what else is wrong with the year. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export class PutCalendarYearBody implements PutCalendarYear {
  @IsIn(Object.values(CalendarStatus))
  status!: CalendarStatus;

  @IsArray()
  @ArrayMaxSize(calendarLimits.days)
  @Matches(DAY, { each: true })
  holidays!: string[];

  @IsArray()
  @ArrayMaxSize(calendarLimits.days)
  @Matches(DAY, { each: true })
  makeUps!: string[];

  @IsText(calendarLimits.source)
  source!: string;
}

import { ChangeWeek, weekLimits } from '@huoshui/contracts';
import { IsInt, Max, Min } from 'class-validator';
import { IsDay, IsText } from '../platform';

export class ChangeWeekBody implements ChangeWeek {
  /** ISO weekday: Monday 1 … Sunday 7. */
  @IsInt()
  @Min(1)
  @Max(7)
  firstWeekday!: number;

  /** Hours after the midnight that ends the week's last day. */
  @IsInt()
  @Min(0)
  @Max(weekLimits.cutoffHours)
  cutoffHour!: number;

  /** The first day on which weeks have this form. */
  @IsDay()
  from!: string;

  @IsText(weekLimits.reason)
  reason!: string;
}

import {
  AddScheduleTask,
  ApplySchedule,
  ApplySchedules,
  RebaselineSchedule,
  ReplanTask,
  scheduleLimits,
  SetTaskActual,
  SetTaskOwner,
  templateLimits,
} from '@huoshui/contracts';
import { Dependency, DependencyKind, DurationUnit, LandMode } from '@huoshui/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AreRecords, IsDay, IsText, Left, LeftOrNull } from '../platform';

const OrNull = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== null);

export class DependencyBody implements Dependency {
  @IsText(templateLimits.key)
  on!: string;

  @IsIn(Object.values(DependencyKind))
  kind!: DependencyKind;

  @IsInt()
  @Min(0)
  @Max(scheduleLimits.lag)
  lag!: number;
}

export class ApplyScheduleBody implements ApplySchedule {
  @Left()
  @IsIn(Object.values(LandMode))
  landMode?: LandMode;
}

export class ApplySchedulesBody implements ApplySchedules {
  @Left()
  @IsInt()
  @Min(1900)
  @Max(2199)
  year?: number;
}

export class SetTaskActualBody implements SetTaskActual {
  @OrNull()
  @IsDay()
  begin!: string | null;

  @OrNull()
  @IsDay()
  finish!: string | null;

  @LeftOrNull()
  @IsText(scheduleLimits.note)
  note?: string | null;
}

export class ReplanTaskBody implements ReplanTask {
  @LeftOrNull()
  @IsDay()
  notBefore?: string | null;

  @Left()
  @IsInt()
  @Min(1)
  @Max(scheduleLimits.duration)
  duration?: number;

  @IsText(scheduleLimits.reason)
  reason!: string;
}

export class SetTaskOwnerBody implements SetTaskOwner {
  @OrNull()
  @IsUUID()
  ownerId!: string | null;
}

export class AddScheduleTaskBody implements AddScheduleTask {
  @IsText(scheduleLimits.title)
  title!: string;

  @IsText(templateLimits.key)
  track!: string;

  @LeftOrNull()
  @IsText(scheduleLimits.department)
  department?: string | null;

  @IsInt()
  @Min(1)
  @Max(scheduleLimits.duration)
  duration!: number;

  @IsIn(Object.values(DurationUnit))
  unit!: DurationUnit;

  @AreRecords()
  @ArrayMaxSize(scheduleLimits.after)
  @ValidateNested({ each: true })
  @Type(() => DependencyBody)
  after!: DependencyBody[];

  @Left()
  @IsArray()
  @ArrayMaxSize(scheduleLimits.after)
  @IsString({ each: true })
  @MaxLength(templateLimits.key, { each: true })
  before?: string[];

  @LeftOrNull()
  @IsDay()
  notBefore?: string | null;
}

export class RebaselineScheduleBody implements RebaselineSchedule {
  @IsText(scheduleLimits.reason)
  reason!: string;
}

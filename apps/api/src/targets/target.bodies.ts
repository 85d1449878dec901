import { ChangeTarget, SetTarget, TargetFilter, targetLimits } from '@huoshui/contracts';
import { TARGET_MEASURES, TargetMeasure } from '@huoshui/domain';
import { IsIn, IsInt, IsUUID, Max, Min, ValidateIf } from 'class-validator';
import { IsCount, IsDay, Left } from '../platform';

export class SetTargetBody implements SetTarget {
  @IsInt()
  @Min(targetLimits.firstYear)
  @Max(targetLimits.lastYear)
  year!: number;

  @ValidateIf((_, value: unknown) => value !== null)
  @IsUUID()
  teamId!: string | null;

  @IsIn([...TARGET_MEASURES])
  measure!: TargetMeasure;

  @IsInt()
  value!: number;

  @Left()
  @IsDay()
  knownFrom?: string;
}

export class ChangeTargetBody implements ChangeTarget {
  @ValidateIf((_, value: unknown) => value !== null)
  @IsInt()
  value!: number | null;
}

export class TargetQuery implements TargetFilter {
  @IsCount(targetLimits.firstYear, targetLimits.lastYear)
  year!: number;
}

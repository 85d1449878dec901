import {
  obstacleSettingLimits,
  ObstacleSettings,
  Allowance,
  EscalationRule,
  EscalationTarget,
  Handling,
} from '@huoshui/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AreRecords, IsText } from '../platform';

const { categories, category, levels, workdays } = obstacleSettingLimits;

export class AllowanceBody implements Allowance {
  @IsIn(Object.values(Handling))
  handling!: Handling;

  @ValidateIf((_, value: unknown) => value !== null)
  @IsText(category)
  category!: string | null;

  @IsInt()
  @Min(1)
  @Max(workdays)
  workdays!: number;
}

export class EscalationRuleBody implements EscalationRule {
  @IsInt()
  @Min(1)
  @Max(levels)
  level!: number;

  @IsInt()
  @Min(1)
  @Max(workdays)
  overdueWorkdays!: number;

  @IsIn(Object.values(EscalationTarget))
  to!: EscalationTarget;
}

export class ObstacleSettingsBody implements ObstacleSettings {
  @IsInt()
  @Min(0)
  @Max(10)
  firstAnswerWorkdays!: number;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(categories)
  @IsString({ each: true })
  @IsNotEmpty({ each: true })
  @MaxLength(category, { each: true })
  categories!: string[];

  @AreRecords()
  @ArrayMaxSize(2 * (categories + 1))
  @ValidateNested({ each: true })
  @Type(() => AllowanceBody)
  allowances!: AllowanceBody[];

  @AreRecords()
  @ArrayMaxSize(levels)
  @ValidateNested({ each: true })
  @Type(() => EscalationRuleBody)
  escalations!: EscalationRuleBody[];
}

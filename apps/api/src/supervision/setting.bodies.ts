import { PutFiveOnesNames, PutReminderRule } from '@huoshui/contracts';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, IsString, Max, MaxLength, Min } from 'class-validator';

/** Wider than any rule: what fits the shape is judged by the rule, whose refusal says more. */
const MOST = 50;

export class PutFiveOnesNamesBody implements PutFiveOnesNames {
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsString({ each: true })
  @MaxLength(MOST, { each: true })
  names!: string[];
}

export class PutReminderRuleBody implements PutReminderRule {
  @IsArray()
  @ArrayMaxSize(MOST)
  @IsInt({ each: true })
  before!: number[];

  @IsBoolean()
  onDay!: boolean;

  @IsInt()
  @Min(0)
  @Max(MOST)
  overdueEvery!: number;
}

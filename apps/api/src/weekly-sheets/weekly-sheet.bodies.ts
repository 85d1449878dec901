import { PutSheetRule, RemindTeams, ReturnSheet, weeklySheetLimits, WriteSheet } from '@huoshui/contracts';
import { ArrayMaxSize, IsArray, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { IsText, Left } from '../platform';

export class WriteSheetBody implements WriteSheet {
  @IsString()
  @MaxLength(weeklySheetLimits.text)
  highlights!: string;

  @IsString()
  @MaxLength(weeklySheetLimits.text)
  plan!: string;

  @IsString()
  @MaxLength(weeklySheetLimits.text)
  difficulties!: string;
}

export class ReturnSheetBody implements ReturnSheet {
  @IsText(weeklySheetLimits.reason)
  reason!: string;
}

export class RemindTeamsBody implements RemindTeams {
  @Left()
  @IsArray()
  @ArrayMaxSize(200)
  @IsUUID(undefined, { each: true })
  teamIds?: string[];
}

export class PutSheetRuleBody implements PutSheetRule {
  @IsInt()
  @Min(0)
  @Max(168)
  hoursBeforeCutoff!: number;

  @IsInt()
  @Min(1)
  @Max(168)
  remindHours!: number;
}

import {
  AddKeyProject,
  AdjustKeyPlan,
  KeyPlanInput,
  keyProjectLimits,
  LevelRef,
  PastePlans,
  ReportInvestment,
} from '@huoshui/contracts';
import { KeySettings, MOST_FEN, PaceBasis } from '@huoshui/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { AreRecords, IsMoney, IsText, LeftOrNull } from '../platform';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const MOST_LEVELS = 12;
const { firstYear, lastYear } = keyProjectLimits;

export class KeyPlanBody implements KeyPlanInput {
  @IsText(keyProjectLimits.levelName)
  level!: string;

  @LeftOrNull()
  @IsInt()
  @Min(0)
  @Max(keyProjectLimits.serial)
  serial: number | null = null;

  @LeftOrNull()
  @IsText(keyProjectLimits.content)
  content: string | null = null;

  @LeftOrNull()
  @IsText(keyProjectLimits.leader)
  leader: string | null = null;

  @LeftOrNull()
  @IsUUID()
  leaderId: string | null = null;

  @IsMoney()
  planFen!: number;

  @LeftOrNull()
  @IsArray()
  @ArrayMinSize(12)
  @ArrayMaxSize(12)
  @IsInt({ each: true })
  @Min(0, { each: true })
  @Max(MOST_FEN, { each: true })
  monthsFen: number[] | null = null;

  @LeftOrNull()
  @Matches(MONTH)
  plannedStart: string | null = null;

  @LeftOrNull()
  @Matches(MONTH)
  plannedProduction: string | null = null;
}

export class AddKeyProjectBody extends KeyPlanBody implements AddKeyProject {
  @IsInt()
  @Min(firstYear)
  @Max(lastYear)
  year!: number;

  @IsUUID()
  projectId!: string;
}

export class AdjustKeyPlanBody extends KeyPlanBody implements AdjustKeyPlan {
  @IsText(keyProjectLimits.reason)
  reason!: string;
}

export class TakeOffBody {
  @IsText(keyProjectLimits.reason)
  reason!: string;
}

export class InvestmentBody {
  @Matches(MONTH)
  month!: string;

  @IsMoney()
  amountFen!: number;

  @LeftOrNull()
  @IsText(keyProjectLimits.note)
  note: string | null = null;
}

export class ReportInvestmentBody implements ReportInvestment {
  @AreRecords()
  @ArrayMinSize(1)
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => InvestmentBody)
  reports!: InvestmentBody[];

  @LeftOrNull()
  @IsText(keyProjectLimits.reason)
  reason: string | null = null;
}

export class PastePlansBody implements PastePlans {
  @IsInt()
  @Min(firstYear)
  @Max(lastYear)
  year!: number;

  /** Not trimmed: a first cell may be blank. */
  @IsString()
  @MinLength(1)
  @MaxLength(keyProjectLimits.paste)
  text!: string;

  @LeftOrNull()
  @IsText(keyProjectLimits.reason)
  reason: string | null = null;
}

export class LevelBody implements LevelRef {
  @IsText(keyProjectLimits.levelName)
  code!: string;

  @IsText(keyProjectLimits.levelName)
  name!: string;
}

export class KeySettingsBody implements KeySettings {
  @AreRecords()
  @ArrayMaxSize(MOST_LEVELS)
  @ValidateNested({ each: true })
  @Type(() => LevelBody)
  levels!: LevelBody[];

  @IsInt()
  reportingDay!: number;

  @IsIn(Object.values(PaceBasis))
  basis!: PaceBasis;
}

import { progressBatch, ProgressRow, ReportProgress, ReportProgressOfMany } from '@huoshui/contracts';
import { progressLimits } from '@huoshui/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AreRecords, IsCount, Left, LeftOrNull } from '../platform';

const WEEK = /^\d{4}-W\d{2}$/;
/** Beyond this nothing is looked at; up to it the rule says cell by cell what is too long. */
const MOST = 10 * progressLimits.text;

class ProgressWordsBody {
  @IsString()
  @MaxLength(MOST)
  text!: string;

  @LeftOrNull()
  @IsString()
  @MaxLength(MOST)
  nextStep: string | null = null;

  @LeftOrNull()
  @IsString()
  @MaxLength(MOST)
  nextStepOn: string | null = null;

  @LeftOrNull()
  @IsString()
  @MaxLength(MOST)
  nextStepBy: string | null = null;

  @IsInt()
  @Min(0)
  seen!: number;
}

export class ReportProgressBody extends ProgressWordsBody implements ReportProgress {
  @Matches(WEEK)
  week!: string;
}

export class ProgressRowBody extends ProgressWordsBody implements ProgressRow {
  @IsUUID()
  projectId!: string;
}

export class ReportProgressOfManyBody implements ReportProgressOfMany {
  @Matches(WEEK)
  week!: string;

  @AreRecords()
  @ArrayMinSize(1)
  @ArrayMaxSize(progressBatch.rows)
  @ValidateNested({ each: true })
  @Type(() => ProgressRowBody)
  rows!: ProgressRowBody[];
}

export class ProgressWeeksQuery {
  @Left()
  @Matches(WEEK)
  cursor?: string;

  @Left()
  @IsCount(1, progressBatch.weeks)
  limit?: number;
}

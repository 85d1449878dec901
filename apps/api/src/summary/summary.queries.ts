import { SummaryFigure, summaryFigures, SummaryRowsFilter } from '@huoshui/contracts';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { IsCount, IsDay, Left, PageQuery } from '../platform';

const [FIRST_YEAR, LAST_YEAR] = [2000, 2199];

export class SummaryQuery {
  @IsCount(FIRST_YEAR, LAST_YEAR)
  year!: number;

  @Left()
  @IsDay()
  asOf?: string;
}

export class SummaryRowsQuery extends PageQuery implements SummaryRowsFilter {
  @IsCount(FIRST_YEAR, LAST_YEAR)
  year!: number;

  @IsDay()
  asOf!: string;

  @IsIn(summaryFigures)
  figure!: SummaryFigure;

  @Left()
  @IsUUID()
  teamId?: string;

  @Left()
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  month?: string;
}

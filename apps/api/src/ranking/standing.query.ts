import { trendLimits } from '@huoshui/contracts';
import { Matches } from 'class-validator';
import { IsCount, Left } from '../platform';

export class DerivationQuery {
  /** Position of the next project, as the page before gave it. */
  @Left()
  @Matches(/^\d{1,7}$/)
  cursor?: string;
}

export class TrendQuery {
  @Left()
  @IsCount(1, trendLimits.weeks)
  weeks?: number;
}

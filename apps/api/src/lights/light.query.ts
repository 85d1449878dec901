import { keyProjectLimits, LightCountsFilter, LightFilter, lightLimits, pageLimits } from '@huoshui/contracts';
import { LandMode, LightColour } from '@huoshui/domain';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { IsCount, IsFlag, IsText, Left } from '../platform';

export class LightQuery implements LightFilter {
  @Left()
  @IsText(lightLimits.search)
  search?: string;

  @Left()
  @IsIn(Object.values(LightColour))
  colour?: LightColour;

  @Left()
  @Matches(/^[a-z][a-zA-Z0-9]{0,39}$/)
  rule?: string;

  @Left()
  @IsUUID()
  teamId?: string;

  @Left()
  @IsIn(Object.values(LandMode))
  landMode?: LandMode;

  @Left()
  @IsFlag()
  soon?: boolean;

  @Left()
  @IsText(1_000)
  cursor?: string;

  @Left()
  @IsCount(1, pageLimits.most)
  limit?: number;
}

export class LightCountsQuery implements LightCountsFilter {
  @Left()
  @IsUUID()
  teamId?: string;
}

export class LightYearQuery {
  @IsCount(keyProjectLimits.firstYear, keyProjectLimits.lastYear)
  year!: number;
}

import { keyProjectLimits, LightCountsFilter, LightFilter, lightLimits } from '@huoshui/contracts';
import { LandMode, LightColour } from '@huoshui/domain';
import { IsIn, IsUUID, Matches } from 'class-validator';
import { IsCount, IsFlag, IsText, Left, PageQuery } from '../platform';

export class LightQuery extends PageQuery implements LightFilter {
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

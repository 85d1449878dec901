import {
  keyBehind,
  KeyBehind,
  KeyProjectFilter,
  keyProjectLimits,
  KeyProjectSort,
  keyProjectSorts,
  pageLimits,
  projectLimits,
} from '@huoshui/contracts';
import { IsIn, IsUUID } from 'class-validator';
import { IsCount, IsDay, IsFlag, IsText, Left } from '../platform';

/** Which of a year's key projects, and as of when. */
export class KeyProjectMatch implements KeyProjectFilter {
  @IsCount(keyProjectLimits.firstYear, keyProjectLimits.lastYear)
  year!: number;

  @Left()
  @IsDay()
  asOf?: string;

  @Left()
  @IsText(projectLimits.search)
  search?: string;

  @Left()
  @IsText(keyProjectLimits.levelName)
  level?: string;

  @Left()
  @IsUUID()
  teamId?: string;

  @Left()
  @IsUUID()
  projectId?: string;

  @Left()
  @IsIn(keyBehind)
  behind?: KeyBehind;

  @Left()
  @IsFlag()
  unreported?: boolean;

  @Left()
  @IsIn(keyProjectSorts)
  sort?: KeyProjectSort;

  @Left()
  @IsFlag()
  descending?: boolean;
}

export class KeyProjectQuery extends KeyProjectMatch {
  @Left()
  @IsText(1_000)
  cursor?: string;

  @Left()
  @IsCount(1, pageLimits.most)
  limit?: number;
}

export class KeyYearQuery {
  @IsCount(keyProjectLimits.firstYear, keyProjectLimits.lastYear)
  year!: number;
}

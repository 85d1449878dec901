import {
  NONE,
  pageLimits,
  PortfolioFilter,
  PortfolioGrouping,
  portfolioGroupings,
  portfolioLimits,
  projectLimits,
  ProjectSort,
  projectSorts,
} from '@huoshui/contracts';
import { LandMode, LightColour, Milestone } from '@huoshui/domain';
import { Transform } from 'class-transformer';
import { ArrayMaxSize, IsIn, IsUUID, Matches, ValidateIf } from 'class-validator';
import { IsCount, IsFlag, IsText, Left } from '../platform';

/** An id or `none`; may be left out. */
const IsIdOrNone = (): PropertyDecorator => (target, property) => {
  ValidateIf((_, value: unknown) => value !== undefined && value !== NONE)(target, String(property));
  IsUUID()(target, String(property));
};

export class PortfolioGroupsFilter implements PortfolioFilter {
  @Left()
  @IsText(projectLimits.search)
  search?: string;

  @Left()
  @IsUUID()
  teamId?: string;

  @Left()
  @IsUUID()
  leadTeamId?: string;

  @IsIdOrNone()
  managerId?: string;

  @Left()
  @IsIn([...Object.values(LandMode), NONE])
  landMode?: LandMode | typeof NONE;

  @Left()
  @IsIn([...Object.values(Milestone), NONE])
  reached?: Milestone | typeof NONE;

  @Left()
  @IsCount(1900, 2199)
  year?: number;

  @Left()
  @IsIn([...Object.values(LightColour), NONE])
  light?: LightColour | typeof NONE;

  @Left()
  @IsFlag()
  key?: boolean;

  @Left()
  @IsFlag()
  unreported?: boolean;
}

export class PortfolioGroupsQuery extends PortfolioGroupsFilter {
  @IsIn(portfolioGroupings)
  by!: PortfolioGrouping;
}

export class PortfolioQuery extends PortfolioGroupsFilter {
  @Left()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value))
  @ArrayMaxSize(portfolioLimits.codes)
  @Matches(/^HS\d{4}-\d{4,7}$/, { each: true })
  codes?: string[];

  @Left()
  @IsIn(projectSorts)
  sort?: ProjectSort;

  @Left()
  @IsFlag()
  descending?: boolean;

  @Left()
  @IsText(1_000)
  cursor?: string;

  @Left()
  @IsCount(1, pageLimits.most)
  limit?: number;
}

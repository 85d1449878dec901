import { ProjectFilter, projectLimits, ProjectSort, projectSorts } from '@huoshui/contracts';
import { LandMode, Milestone, MOST_FEN } from '@huoshui/domain';
import { IsIn, IsUUID } from 'class-validator';
import { IsCount, IsFlag, IsText, Left, PageQuery } from '../platform';

export class ProjectQuery extends PageQuery implements ProjectFilter {
  @Left()
  @IsText(projectLimits.search)
  search?: string;

  @Left()
  @IsUUID()
  teamId?: string;

  @Left()
  @IsText(projectLimits.industry)
  industry?: string;

  @Left()
  @IsIn(Object.values(LandMode))
  landMode?: LandMode;

  @Left()
  @IsFlag()
  manufacturing?: boolean;

  @Left()
  @IsIn(Object.values(Milestone))
  reached?: Milestone;

  @Left()
  @IsIn(Object.values(Milestone))
  missing?: Milestone;

  @Left()
  @IsFlag()
  unverified?: boolean;

  @Left()
  @IsCount(1900, 2199)
  year?: number;

  @Left()
  @IsCount(0, MOST_FEN)
  leastFen?: number;

  @Left()
  @IsFlag()
  counted?: boolean;

  @Left()
  @IsIn(projectSorts)
  sort?: ProjectSort;

  @Left()
  @IsFlag()
  descending?: boolean;
}

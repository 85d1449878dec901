import { projectLimits, ScheduleFilter, scheduleLimits, ScheduleSort, scheduleSorts } from '@huoshui/contracts';
import { LandMode, Milestone, MOST_FEN } from '@huoshui/domain';
import { IsIn, IsUUID } from 'class-validator';
import { IsCount, IsFlag, IsText, Left, PageQuery } from '../platform';

export class ScheduleQuery extends PageQuery implements ScheduleFilter {
  @Left()
  @IsText(scheduleLimits.search)
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
  @IsCount(1900, 2199)
  year?: number;

  @Left()
  @IsIn(Object.values(Milestone))
  missing?: Milestone;

  @Left()
  @IsCount(0, MOST_FEN)
  leastFen?: number;

  @Left()
  @IsFlag()
  late?: boolean;

  @Left()
  @IsFlag()
  mine?: boolean;

  @Left()
  @IsUUID()
  projectId?: string;

  @Left()
  @IsIn(scheduleSorts)
  sort?: ScheduleSort;

  @Left()
  @IsFlag()
  descending?: boolean;
}

import { LeadFilter, leadLimits, LeadSort, leadSorts } from '@huoshui/contracts';
import { LeadStage } from '@huoshui/domain';
import { IsIn, IsUUID } from 'class-validator';
import { IsFlag, IsSomeOf, IsText, Left, PageQuery } from '../platform';

export class LeadQuery extends PageQuery implements LeadFilter {
  @Left()
  @IsText(leadLimits.search)
  search?: string;

  @Left()
  @IsSomeOf(Object.values(LeadStage))
  stage?: LeadStage[];

  @Left()
  @IsUUID()
  teamId?: string;

  @Left()
  @IsUUID()
  ownerId?: string;

  @Left()
  @IsFlag()
  mine?: boolean;

  @Left()
  @IsText(leadLimits.industry)
  industry?: string;

  @Left()
  @IsFlag()
  stale?: boolean;

  @Left()
  @IsIn(leadSorts)
  sort?: LeadSort;

  @Left()
  @IsFlag()
  descending?: boolean;
}

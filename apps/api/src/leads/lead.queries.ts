import { LeadFilter, leadLimits, LeadSort, leadSorts, pageLimits } from '@huoshui/contracts';
import { LeadStage } from '@huoshui/domain';
import { IsIn, IsUUID } from 'class-validator';
import { IsCount, IsFlag, IsSomeOf, IsText, Left } from '../platform';

export class LeadQuery implements LeadFilter {
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

  @Left()
  @IsText(1_000)
  cursor?: string;

  @Left()
  @IsCount(1, pageLimits.most)
  limit?: number;
}

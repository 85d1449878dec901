import {
  OrderFilter,
  OrderListView,
  orderViews,
  pageLimits,
  supervisionLimits,
  SupervisionSource,
} from '@huoshui/contracts';
import { SupervisionState } from '@huoshui/domain';
import { IsIn, IsUUID } from 'class-validator';
import { IsCount, IsFlag, IsSomeOf, IsText, Left } from '../platform';

export class OrderQuery implements OrderFilter {
  @Left()
  @IsIn(orderViews)
  view?: OrderListView;

  @Left()
  @IsText(supervisionLimits.search)
  search?: string;

  @Left()
  @IsSomeOf(Object.values(SupervisionState))
  state?: SupervisionState[];

  @Left()
  @IsFlag()
  overdue?: boolean;

  @Left()
  @IsUUID()
  projectId?: string;

  @Left()
  @IsIn(Object.values(SupervisionSource))
  source?: SupervisionSource;

  @Left()
  @IsUUID()
  sourceId?: string;

  @Left()
  @IsText(1_000)
  cursor?: string;

  @Left()
  @IsCount(1, pageLimits.most)
  limit?: number;
}

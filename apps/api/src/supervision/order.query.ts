import { OrderFilter, OrderListView, orderViews, supervisionLimits, SupervisionSource } from '@huoshui/contracts';
import { SupervisionState } from '@huoshui/domain';
import { IsIn, IsUUID } from 'class-validator';
import { IsFlag, IsSomeOf, IsText, Left, PageQuery } from '../platform';

export class OrderQuery extends PageQuery implements OrderFilter {
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
}

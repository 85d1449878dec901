import {
  BoardBy,
  boardColumns,
  ObstacleFilter,
  ObstacleFiguresFilter,
  obstacleLimits,
  ObstacleSort,
  obstacleSorts,
} from '@huoshui/contracts';
import { Handling, Need, ObstacleState } from '@huoshui/domain';
import { IsIn, IsUUID } from 'class-validator';
import { IsDay, IsFlag, IsSomeOf, IsText, Left, PageQuery } from '../platform';

export class ObstacleQuery extends PageQuery implements ObstacleFilter {
  @Left()
  @IsText(obstacleLimits.search)
  search?: string;

  @Left()
  @IsIn(Object.values(Need))
  need?: Need;

  @Left()
  @IsIn(Object.values(Handling))
  handling?: Handling;

  @Left()
  @IsSomeOf(Object.values(ObstacleState))
  state?: ObstacleState[];

  @Left()
  @IsFlag()
  open?: boolean;

  @Left()
  @IsFlag()
  overdue?: boolean;

  @Left()
  @IsFlag()
  unanswered?: boolean;

  @Left()
  @IsFlag()
  escalated?: boolean;

  @Left()
  @IsUUID()
  departmentId?: string;

  @Left()
  @IsFlag()
  atDoor?: boolean;

  @Left()
  @IsFlag()
  mine?: boolean;

  @Left()
  @IsFlag()
  raisedByMe?: boolean;

  @Left()
  @IsText(obstacleLimits.category)
  category?: string;

  @Left()
  @IsUUID()
  projectId?: string;

  @Left()
  @IsUUID()
  leadId?: string;

  @Left()
  @IsDay()
  raisedFrom?: string;

  @Left()
  @IsDay()
  raisedTo?: string;

  @Left()
  @IsIn(obstacleSorts)
  sort?: ObstacleSort;

  @Left()
  @IsFlag()
  descending?: boolean;
}

export class ObstacleBoardQuery extends ObstacleQuery {
  @IsIn(boardColumns)
  by!: BoardBy;
}

export class ObstacleFiguresQuery implements ObstacleFiguresFilter {
  @IsDay()
  from!: string;

  @IsDay()
  to!: string;

  @Left()
  @IsDay()
  asOf?: string;

  @Left()
  @IsIn(Object.values(Need))
  need?: Need;
}

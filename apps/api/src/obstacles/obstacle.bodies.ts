import {
  AcceptObstacle,
  ChangeObstacle,
  GiveObstacleReason,
  HandOffObstacle,
  obstacleLimits,
  RaiseObstacle,
  SayOnObstacle,
  SettleObstacle,
} from '@huoshui/contracts';
import { Handling, Need, Satisfaction } from '@huoshui/domain';
import { ArrayMaxSize, IsArray, IsIn, IsUUID, Matches, ValidateIf } from 'class-validator';
import { IsText, Left, LeftOrNull } from '../platform';

const PHONE = /^[\d+() -]{5,20}$/;

export class RaiseObstacleBody implements RaiseObstacle {
  @IsIn(Object.values(Need))
  need!: Need;

  @IsText(obstacleLimits.title)
  title!: string;

  @IsText(obstacleLimits.category)
  category!: string;

  @LeftOrNull()
  @IsText(obstacleLimits.content)
  content?: string | null;

  @LeftOrNull()
  @IsUUID()
  projectId?: string | null;

  @LeftOrNull()
  @IsUUID()
  leadId?: string | null;

  @LeftOrNull()
  @IsText(obstacleLimits.firm)
  firm?: string | null;

  @LeftOrNull()
  @IsText(obstacleLimits.contactName)
  contactName?: string | null;

  @LeftOrNull()
  @IsText(obstacleLimits.phone)
  @Matches(PHONE)
  contactPhone?: string | null;

  @Left()
  @IsArray()
  @ArrayMaxSize(obstacleLimits.files)
  @IsUUID(undefined, { each: true })
  fileIds?: string[];
}

export class ChangeObstacleBody implements ChangeObstacle {
  @Left()
  @IsIn(Object.values(Need))
  need?: Need;

  @Left()
  @IsText(obstacleLimits.title)
  title?: string;

  @Left()
  @IsText(obstacleLimits.category)
  category?: string;

  @LeftOrNull()
  @IsText(obstacleLimits.content)
  content?: string | null;

  @LeftOrNull()
  @IsText(obstacleLimits.firm)
  firm?: string | null;

  @LeftOrNull()
  @IsText(obstacleLimits.contactName)
  contactName?: string | null;

  @LeftOrNull()
  @IsText(obstacleLimits.phone)
  @Matches(PHONE)
  contactPhone?: string | null;
}

export class AcceptObstacleBody implements AcceptObstacle {
  @IsIn(Object.values(Handling))
  handling!: Handling;

  @LeftOrNull()
  @IsUUID()
  departmentId?: string | null;

  @LeftOrNull()
  @IsText(obstacleLimits.reason)
  reason?: string | null;

  @LeftOrNull()
  @IsText(obstacleLimits.text)
  firstAnswer?: string | null;
}

export class HandOffObstacleBody implements HandOffObstacle {
  @IsUUID()
  departmentId!: string;

  @IsText(obstacleLimits.reason)
  reason!: string;
}

export class SayOnObstacleBody implements SayOnObstacle {
  @IsText(obstacleLimits.text)
  text!: string;

  @Left()
  @IsArray()
  @ArrayMaxSize(obstacleLimits.files)
  @IsUUID(undefined, { each: true })
  fileIds?: string[];
}

export class GiveObstacleReasonBody implements GiveObstacleReason {
  @IsText(obstacleLimits.reason)
  reason!: string;
}

export class SettleObstacleBody implements SettleObstacle {
  @IsText(obstacleLimits.text)
  result!: string;

  @ValidateIf((_, value: unknown) => value !== null)
  @IsIn(Object.values(Satisfaction))
  satisfaction!: Satisfaction | null;
}

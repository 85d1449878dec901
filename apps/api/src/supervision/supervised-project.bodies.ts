import {
  FiveOnesSlotInput,
  HoldMeeting,
  PutFiveOnes,
  PutTaskForce,
  TaskForceMember,
  taskForceLimits,
} from '@huoshui/contracts';
import { FIVE, FiveOnesLink, MeetingPace } from '@huoshui/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AreRecords, IsDay, IsText, Left, LeftOrNull } from '../platform';
import { TaskedOrderBody } from './order.bodies';

class FiveOnesSlotBody implements FiveOnesSlotInput {
  @IsString()
  @MaxLength(taskForceLimits.slotText)
  text!: string;

  @LeftOrNull()
  @IsUUID()
  personId: string | null = null;

  @LeftOrNull()
  @IsUUID()
  fileId: string | null = null;

  @LeftOrNull()
  @IsIn(Object.values(FiveOnesLink))
  link: FiveOnesLink | null = null;
}

export class PutFiveOnesBody implements PutFiveOnes {
  @AreRecords()
  @ArrayMinSize(FIVE)
  @ArrayMaxSize(FIVE)
  @ValidateNested({ each: true })
  @Type(() => FiveOnesSlotBody)
  slots!: FiveOnesSlotBody[];
}

class TaskForceMemberBody implements TaskForceMember {
  @LeftOrNull()
  @IsUUID()
  personId: string | null = null;

  @Left()
  @IsText(taskForceLimits.name)
  name?: string;

  @IsText(taskForceLimits.post)
  post!: string;
}

export class PutTaskForceBody implements PutTaskForce {
  @AreRecords()
  @ArrayMinSize(1)
  @ArrayMaxSize(taskForceLimits.members)
  @ValidateNested({ each: true })
  @Type(() => TaskForceMemberBody)
  members!: TaskForceMemberBody[];

  @IsIn(Object.values(MeetingPace))
  pace!: MeetingPace;

  @IsInt()
  @Min(1)
  @Max(7)
  weekday!: number;

  @IsDay()
  from!: string;
}

export class HoldMeetingBody implements HoldMeeting {
  @IsDay()
  day!: string;

  @IsText(taskForceLimits.attendees)
  attendees!: string;

  @IsText(taskForceLimits.decisions)
  decisions!: string;

  @AreRecords()
  @ArrayMaxSize(taskForceLimits.orders)
  @ValidateNested({ each: true })
  @Type(() => TaskedOrderBody)
  orders!: TaskedOrderBody[];
}

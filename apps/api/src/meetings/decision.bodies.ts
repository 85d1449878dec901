import { ChangeDecision, DecisionOrder, meetingLimits, RecordDecision } from '@huoshui/contracts';
import { DecisionKind } from '@huoshui/domain';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { IsDay, IsText, Left, LeftOrNull } from '../platform';
import { PartyBody } from '../supervision';

export class DecisionOrderBody implements DecisionOrder {
  @IsObject()
  @ValidateNested()
  @Type(() => PartyBody)
  owner!: PartyBody;

  @Left()
  @IsDay()
  deadline?: string;

  @Left()
  @IsInt()
  @Min(1)
  @Max(meetingLimits.workdays)
  workdays?: number;
}

export class RecordDecisionBody implements RecordDecision {
  @LeftOrNull()
  @IsUUID()
  itemId?: string | null;

  @IsIn(Object.values(DecisionKind))
  kind!: DecisionKind;

  @IsText(meetingLimits.decision)
  text!: string;

  @LeftOrNull()
  @IsUUID()
  projectId?: string | null;

  @Left()
  @IsObject()
  @ValidateNested()
  @Type(() => DecisionOrderBody)
  order?: DecisionOrderBody;
}

export class ChangeDecisionBody implements ChangeDecision {
  @IsIn(Object.values(DecisionKind))
  kind!: DecisionKind;

  @IsText(meetingLimits.decision)
  text!: string;
}

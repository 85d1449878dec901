import {
  ExtendOrder,
  IssueOrder,
  PartyKind,
  PartyRef,
  ReportOrder,
  supervisionLimits,
  SupervisionSource,
} from '@huoshui/contracts';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { AreRecords, IsDay, IsText, Left, LeftOrNull } from '../platform';

export class PartyBody implements PartyRef {
  @IsIn(Object.values(PartyKind))
  kind!: PartyKind;

  @IsUUID()
  id!: string;
}

class DeadlineBody {
  @Left()
  @IsDay()
  deadline?: string;

  @Left()
  @IsInt()
  @Min(1)
  @Max(supervisionLimits.workdays)
  workdays?: number;
}

/** An order without what it rests on: so a meeting gives it. */
export class TaskedOrderBody extends DeadlineBody {
  @IsText(supervisionLimits.title)
  title!: string;

  @IsText(supervisionLimits.task)
  task!: string;

  @LeftOrNull()
  @IsUUID()
  ownerId?: string | null;

  @LeftOrNull()
  @IsUUID()
  ownerTeamId?: string | null;

  @LeftOrNull()
  @IsUUID()
  ownerDepartmentId?: string | null;

  @Left()
  @AreRecords()
  @ArrayMaxSize(supervisionLimits.coOwners)
  @ValidateNested({ each: true })
  @Type(() => PartyBody)
  coOwners?: PartyBody[];
}

export class IssueOrderBody extends TaskedOrderBody implements IssueOrder {
  @IsIn(Object.values(SupervisionSource))
  source!: SupervisionSource;

  @LeftOrNull()
  @IsUUID()
  sourceId?: string | null;

  @LeftOrNull()
  @IsText(supervisionLimits.sourceText)
  sourceText?: string | null;

  @LeftOrNull()
  @IsUUID()
  projectId?: string | null;
}

export class ReportOrderBody implements ReportOrder {
  @IsText(supervisionLimits.text)
  text!: string;

  @IsArray()
  @ArrayMaxSize(supervisionLimits.files)
  @IsUUID(undefined, { each: true })
  fileIds!: string[];
}

export class ExtendOrderBody extends DeadlineBody implements ExtendOrder {
  @IsText(supervisionLimits.reason)
  reason!: string;
}

export class OrderReasonBody {
  @IsText(supervisionLimits.reason)
  reason!: string;
}

/** A word with the acceptance, if there is one to say. */
export class CloseOrderBody {
  @LeftOrNull()
  @IsText(supervisionLimits.reason)
  text?: string | null;
}

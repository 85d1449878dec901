import { ChangeTerms, GiveReason, paperLimits, projectLimits, ProjectTerms, RecordMilestone } from '@huoshui/contracts';
import { CreditShare, LandMode, Milestone, WHOLE } from '@huoshui/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsUUID,
  Max,
  Min,
  ValidateNested,
} from 'class-validator';
import { AreRecords, IsDay, IsMoney, IsText, Left, LeftOrNull } from '../platform';
import { NewPaperBody } from './paper.bodies';

const MOST_SHARES = 30;

export class CreditShareBody implements CreditShare {
  @IsUUID()
  teamId!: string;

  @IsInt()
  @Min(1)
  @Max(WHOLE)
  basisPoints!: number;
}

/** The terms that a signing fixes, but for company and lead team. */
export class SharedTermsBody {
  @IsText(projectLimits.name)
  name!: string;

  @LeftOrNull()
  @IsText(projectLimits.industry)
  industry: string | null = null;

  @IsMoney()
  amountFen!: number;

  @IsBoolean()
  manufacturing!: boolean;

  @Left()
  @IsBoolean()
  added?: boolean;

  @LeftOrNull()
  @IsIn(Object.values(LandMode))
  landMode: LandMode | null = null;

  @AreRecords()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_SHARES)
  @ValidateNested({ each: true })
  @Type(() => CreditShareBody)
  shares!: CreditShareBody[];

  @LeftOrNull()
  @IsText(projectLimits.place)
  place: string | null = null;
}

export class ProjectTermsBody extends SharedTermsBody implements ProjectTerms {
  @IsText(projectLimits.company)
  company!: string;

  @IsUUID()
  leadTeamId!: string;
}

export class ChangeTermsBody implements ChangeTerms {
  @IsObject()
  @ValidateNested()
  @Type(() => ProjectTermsBody)
  terms!: ProjectTermsBody;

  @IsText(projectLimits.reason)
  reason!: string;

  @LeftOrNull()
  @IsUUID()
  managerId?: string | null;
}

export class RecordMilestoneBody implements RecordMilestone {
  @IsIn(Object.values(Milestone))
  milestone!: Milestone;

  @IsDay()
  day!: string;

  @Left()
  @IsUUID()
  evidenceFileId?: string;

  @Left()
  @AreRecords()
  @ArrayMinSize(1)
  @ArrayMaxSize(paperLimits.papers)
  @ValidateNested({ each: true })
  @Type(() => NewPaperBody)
  papers?: NewPaperBody[];

  @Left()
  @IsText(projectLimits.note)
  note?: string;
}

export class GiveReasonBody implements GiveReason {
  @IsText(projectLimits.reason)
  reason!: string;
}

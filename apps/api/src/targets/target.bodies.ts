import {
  DecideTargetProposal,
  EnterTargetFigure,
  ProposalDecision,
  ProposedTarget,
  ProposeTargets,
  SplitBy,
  SplitOver,
  TargetBoardFilter,
  TargetFilter,
  TargetGapFilter,
  targetLimits,
  TargetTrendFilter,
  TargetWeightsFilter,
} from '@huoshui/contracts';
import {
  ENTERED_MEASURES,
  PLAN_MEASURES,
  PlanMeasure,
  SumOver,
  TARGET_PERIODS,
  TargetPeriod,
  TimeBasis,
} from '@huoshui/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsIn,
  IsInt,
  IsUUID,
  Matches,
  Max,
  Min,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AreRecords, IsCount, IsDay, IsMoney, IsText, Left, LeftOrNull, PageQuery } from '../platform';

const { firstYear, lastYear, title, reason, source, entries } = targetLimits;
const OWNER = /^(zone|[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})$/;

export class ProposedTargetBody implements ProposedTarget {
  @ValidateIf((_, value: unknown) => value !== null)
  @IsUUID()
  teamId!: string | null;

  @LeftOrNull()
  @IsUUID()
  personId: string | null = null;

  @IsIn([...PLAN_MEASURES])
  measure!: PlanMeasure;

  @IsIn([...TARGET_PERIODS])
  period!: TargetPeriod;

  @ValidateIf((_, value: unknown) => value !== null)
  @IsInt()
  value!: number | null;

  @LeftOrNull()
  @IsInt()
  stretch: number | null = null;
}

export class ProposeTargetsBody implements ProposeTargets {
  @IsInt()
  @Min(firstYear)
  @Max(lastYear)
  year!: number;

  @IsText(title)
  title!: string;

  @IsText(reason)
  reason!: string;

  @IsArray()
  @AreRecords()
  @ArrayMinSize(1)
  @ArrayMaxSize(entries)
  @ValidateNested({ each: true })
  @Type(() => ProposedTargetBody)
  targets!: ProposedTargetBody[];
}

export class DecideTargetProposalBody implements DecideTargetProposal {
  @IsIn(Object.values(ProposalDecision))
  decision!: ProposalDecision;

  @ValidateIf(({ decision }: DecideTargetProposalBody, value: unknown) => value !== null || decision === 'reject')
  @IsText(reason)
  note!: string | null;
}

export class EnterTargetFigureBody implements EnterTargetFigure {
  @IsInt()
  @Min(firstYear)
  @Max(lastYear)
  year!: number;

  @IsInt()
  @Min(1)
  @Max(12)
  month!: number;

  @ValidateIf((_, value: unknown) => value !== null)
  @IsUUID()
  teamId!: string | null;

  @IsIn([...ENTERED_MEASURES])
  measure!: PlanMeasure;

  @IsMoney()
  amountFen!: number;

  @IsText(source)
  source!: string;
}

export class TargetYearQuery {
  @IsCount(firstYear, lastYear)
  year!: number;
}

export class TargetQuery extends TargetYearQuery implements TargetFilter {
  @Left()
  @Matches(OWNER)
  owner?: string;
}

export class TargetGapQuery extends PageQuery implements TargetGapFilter {
  @IsCount(firstYear, lastYear)
  year!: number;

  @Left()
  @Matches(OWNER)
  owner?: string;

  @Left()
  @IsIn(Object.values(SumOver))
  over?: SumOver;
}

export class TargetBoardQuery extends TargetYearQuery implements TargetBoardFilter {
  @Left()
  @IsIn([...TARGET_PERIODS])
  period?: TargetPeriod;

  @Left()
  @IsIn(Object.values(TimeBasis))
  by?: TimeBasis;

  @Left()
  @IsDay()
  asOf?: string;

  @Left()
  @IsUUID()
  teamId?: string;
}

export class TargetTrendQuery extends TargetYearQuery implements TargetTrendFilter {
  @IsIn([...PLAN_MEASURES])
  measure!: PlanMeasure;

  @Left()
  @IsUUID()
  teamId?: string;
}

export class TargetWeightsQuery extends TargetTrendQuery implements TargetWeightsFilter {
  @IsIn(Object.values(SplitOver))
  over!: SplitOver;

  @IsIn(Object.values(SplitBy))
  by!: SplitBy;
}

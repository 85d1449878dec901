import {
  DecideApplicability,
  KeepPaper,
  ListEntry,
  projectLimits,
  RejectEntry,
  StatisticsEntryFilter,
  statisticsLimits,
  SubmitEntry,
} from '@huoshui/contracts';
import { AmountSaid, Checklist, ChecklistPaper, ENTRY_STATES, EntryState } from '@huoshui/domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsUUID, ValidateIf, ValidateNested } from 'class-validator';
import { AreRecords, IsCount, IsDay, IsFlag, IsMoney, IsText, Left, LeftOrNull, PageQuery } from '../platform';

const MOST_PAPERS = 30;

export class KeepPaperBody implements KeepPaper {
  @IsText(statisticsLimits.code)
  code!: string;

  @IsUUID()
  fileId!: string;

  @LeftOrNull()
  @IsText(statisticsLimits.name)
  investor: string | null = null;

  @LeftOrNull()
  @IsText(statisticsLimits.name)
  contractParty: string | null = null;

  @LeftOrNull()
  @IsMoney()
  amountFen: number | null = null;

  @LeftOrNull()
  @IsDay()
  day: string | null = null;

  @LeftOrNull()
  @IsText(statisticsLimits.note)
  note: string | null = null;
}

export class SubmitEntryBody implements SubmitEntry {
  @IsDay()
  day!: string;

  @LeftOrNull()
  @IsText(statisticsLimits.reason)
  override: string | null = null;
}

export class ListEntryBody implements ListEntry {
  @IsDay()
  day!: string;

  @IsText(statisticsLimits.code)
  code!: string;
}

export class RejectEntryBody implements RejectEntry {
  @IsDay()
  day!: string;

  @IsText(statisticsLimits.reason)
  reason!: string;
}

export class DecideApplicabilityBody implements DecideApplicability {
  @ValidateIf((_, value: unknown) => value !== null)
  @IsBoolean()
  applicable!: boolean | null;

  @IsText(statisticsLimits.reason)
  reason!: string;
}

export class ChecklistPaperBody implements ChecklistPaper {
  @IsText(statisticsLimits.code)
  code!: string;

  @IsText(statisticsLimits.paperName)
  name!: string;

  @IsBoolean()
  required!: boolean;

  @IsBoolean()
  investor!: boolean;

  @IsBoolean()
  contractParty!: boolean;

  @IsIn(Object.values(AmountSaid))
  amount!: AmountSaid;
}

export class ChecklistBody implements Checklist {
  @AreRecords()
  @ArrayMaxSize(MOST_PAPERS)
  @ValidateNested({ each: true })
  @Type(() => ChecklistPaperBody)
  papers!: ChecklistPaperBody[];

  @IsInt()
  closingDay!: number;

  @IsMoney()
  leastFen!: number;

  @IsInt()
  toleranceBasisPoints!: number;
}

export class StatisticsEntryQuery extends PageQuery implements StatisticsEntryFilter {
  @Left()
  @IsIn(ENTRY_STATES)
  state?: EntryState;

  @Left()
  @IsUUID()
  teamId?: string;

  @Left()
  @IsUUID()
  projectId?: string;

  @Left()
  @IsText(projectLimits.search)
  search?: string;

  @Left()
  @IsFlag()
  unlisted?: boolean;

  @Left()
  @IsFlag()
  overdue?: boolean;

  @Left()
  @IsFlag()
  applicable?: boolean;

  @Left()
  @IsCount(1900, 2199)
  year?: number;

  @Left()
  @IsFlag()
  descending?: boolean;
}

export class StatisticsYearQuery {
  @IsCount(1900, 2199)
  year!: number;
}

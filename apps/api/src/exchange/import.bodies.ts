import {
  CorrectImport,
  CorrectSheet,
  DecideDuplicate,
  ImportFilter,
  importLimits,
  ImportRowFilter,
  pageLimits,
  RunImport,
  SaveImportTemplate,
} from '@huoshui/contracts';
import {
  DuplicateDecision,
  ImportKind,
  LEDGER_FIELDS,
  LedgerField,
  LedgerUnit,
  ROW_FAULTS,
  ROW_REMARKS,
  RowOutcome,
} from '@huoshui/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { AreRecords, IsCount, IsDay, IsFlag, IsSomeOf, IsText, Left, LeftOrNull } from '../platform';

class CorrectColumnBody {
  @IsInt()
  @Min(0)
  @Max(importLimits.columns)
  column!: number;

  @LeftOrNull()
  @IsIn(LEDGER_FIELDS)
  field!: LedgerField | null;
}

class CorrectSheetBody implements CorrectSheet {
  @IsString()
  @MaxLength(importLimits.sheetName)
  name!: string;

  @Left()
  @IsBoolean()
  included?: boolean;

  @Left()
  @IsInt()
  @Min(1)
  @Max(1_048_576)
  headerRow?: number;

  @Left()
  @AreRecords()
  @ArrayMaxSize(importLimits.columns)
  @ValidateNested({ each: true })
  @Type(() => CorrectColumnBody)
  columns?: CorrectColumnBody[];

  @Left()
  @IsIn(Object.values(LedgerUnit))
  unit?: LedgerUnit;

  @Left()
  @IsInt()
  @Min(1990)
  @Max(2199)
  year?: number;
}

export class CorrectImportBody implements CorrectImport {
  @AreRecords()
  @ArrayMaxSize(importLimits.sheets)
  @ValidateNested({ each: true })
  @Type(() => CorrectSheetBody)
  sheets!: CorrectSheetBody[];

  @LeftOrNull()
  @IsUUID()
  templateId?: string | null;
}

export class RunImportBody implements RunImport {
  @Left()
  @IsDay()
  knownFrom?: string;
}

export class DecideDuplicateBody implements DecideDuplicate {
  @IsIn(Object.values(DuplicateDecision))
  decision!: DuplicateDecision;
}

export class SaveImportTemplateBody implements SaveImportTemplate {
  @IsText(importLimits.templateName)
  name!: string;

  @IsUUID()
  importId!: string;
}

export class ImportKindQuery {
  @Left()
  @IsIn(Object.values(ImportKind))
  kind?: ImportKind;
}

export class ImportQuery implements ImportFilter {
  @Left()
  @IsString()
  @MaxLength(1000)
  cursor?: string;

  @Left()
  @IsCount(1, pageLimits.most)
  limit?: number;
}

export class ImportRowQuery extends ImportQuery implements ImportRowFilter {
  @Left()
  @IsSomeOf(Object.values(RowOutcome))
  outcome?: RowOutcome[];

  @Left()
  @IsIn([...ROW_FAULTS, ...ROW_REMARKS])
  code?: string;

  @Left()
  @IsString()
  @MaxLength(importLimits.sheetName)
  sheet?: string;

  @Left()
  @IsFlag()
  belowThreshold?: boolean;
}

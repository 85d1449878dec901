import { entryLimits, RecordEntry, RetractEntry } from '@huoshui/contracts';
import { IsIn, IsNumber, IsUUID, Matches } from 'class-validator';
import { IsText, Left } from '../../platform';

export class EntriesQuery {
  /** `2022-W34` or `2022-08`. */
  @Matches(/^\d{4}-(W\d{2}|\d{2})$/)
  period!: string;
}

export class RecordEntryBody implements RecordEntry {
  @IsIn(['figure', 'mark'])
  kind!: 'figure' | 'mark';

  @Matches(/^[a-z][a-zA-Z0-9]{0,39}$/)
  name!: string;

  @Matches(/^\d{4}-(W\d{2}|\d{2})$/)
  period!: string;

  @Left()
  @IsUUID()
  teamId?: string;

  @Left()
  @IsUUID()
  personId?: string;

  @IsNumber({ maxDecimalPlaces: 6 })
  value!: number;

  @Left()
  @IsUUID()
  evidenceFileId?: string;

  @Left()
  @IsText(entryLimits.evidence)
  evidenceText?: string;

  @IsText(entryLimits.reason)
  reason!: string;
}

export class RetractEntryBody implements RetractEntry {
  @IsText(entryLimits.reason)
  reason!: string;
}

import {
  BulletinFilter,
  bulletinLimits,
  CompileBulletin,
  MoveBulletin,
  targetLimits,
  WriteRemarks,
} from '@huoshui/contracts';
import { BulletinState, PERIOD_KINDS, PeriodKind } from '@huoshui/domain';
import { IsIn, IsString, MaxLength } from 'class-validator';
import { IsCount, IsText, Left } from '../platform';

export class CompileBulletinBody implements CompileBulletin {
  @IsText(8)
  period!: string;
}

export class WriteRemarksBody implements WriteRemarks {
  @IsString()
  @MaxLength(bulletinLimits.remarks)
  remarks!: string;
}

export class MoveBulletinBody implements MoveBulletin {
  @IsIn(Object.values(BulletinState))
  state!: BulletinState;
}

export class BulletinQuery implements BulletinFilter {
  @Left()
  @IsCount(targetLimits.firstYear, targetLimits.lastYear)
  year?: number;

  @Left()
  @IsIn(PERIOD_KINDS)
  kind?: PeriodKind;
}

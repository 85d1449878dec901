import { NotableLine, WriteNotable } from '@huoshui/contracts';
import {
  ArrangedBlock,
  Arrangement,
  arrangementLimits,
  BulletinBlock,
  BULLETIN_BLOCKS,
  notableLimits,
} from '@huoshui/domain';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  IsUUID,
  MaxLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { AreRecords, IsText } from '../platform';

const OrNull = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== null);

export class ArrangedBlockBody implements ArrangedBlock {
  @IsIn(BULLETIN_BLOCKS)
  block!: BulletinBlock;

  @IsBoolean()
  on!: boolean;

  @IsText(arrangementLimits.title)
  title!: string;

  @OrNull()
  @IsInt()
  top!: number | null;
}

export class ArrangementBody implements Arrangement {
  @IsText(arrangementLimits.line)
  issuer!: string;

  @IsText(arrangementLimits.line)
  paper!: string;

  @IsText(arrangementLimits.copies)
  recipients!: string;

  @IsText(arrangementLimits.line)
  seal!: string;

  @IsString()
  @MaxLength(arrangementLimits.copies)
  copies!: string;

  @IsText(arrangementLimits.line)
  printedBy!: string;

  @AreRecords()
  @ArrayMaxSize(BULLETIN_BLOCKS.length)
  @ValidateNested({ each: true })
  @Type(() => ArrangedBlockBody)
  blocks!: ArrangedBlockBody[];
}

export class NotableLineBody implements NotableLine {
  @OrNull()
  @IsUUID()
  projectId!: string | null;

  @IsText(notableLimits.text)
  text!: string;
}

export class WriteNotableBody implements WriteNotable {
  @AreRecords()
  @ArrayMaxSize(notableLimits.items)
  @ValidateNested({ each: true })
  @Type(() => NotableLineBody)
  items!: NotableLineBody[];
}

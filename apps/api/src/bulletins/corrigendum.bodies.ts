import { corrigendumLimits, MoveCorrigendum, WriteCorrigendum } from '@huoshui/contracts';
import { CorrigendumItem, CorrigendumState } from '@huoshui/domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, ValidateNested } from 'class-validator';
import { IsText } from '../platform';

export class CorrigendumItemBody implements CorrigendumItem {
  @IsText(corrigendumLimits.where)
  where!: string;

  @IsText(corrigendumLimits.text)
  printed!: string;

  @IsText(corrigendumLimits.text)
  corrected!: string;
}

export class WriteCorrigendumBody implements WriteCorrigendum {
  @IsText(corrigendumLimits.reason)
  reason!: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(corrigendumLimits.items)
  @ValidateNested({ each: true })
  @Type(() => CorrigendumItemBody)
  items!: CorrigendumItemBody[];
}

export class MoveCorrigendumBody implements MoveCorrigendum {
  @IsIn(Object.values(CorrigendumState))
  state!: CorrigendumState;
}

import { SharePersons } from '@huoshui/contracts';
import { PersonShare, WHOLE } from '@huoshui/domain';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { AreRecords, IsText } from '../platform';

const MOST_PERSONS = 20;

export class PersonShareBody implements PersonShare {
  @IsUUID()
  personId!: string;

  @IsInt()
  @Min(1)
  @Max(WHOLE)
  basisPoints!: number;
}

export class SharePersonsBody implements SharePersons {
  @AreRecords()
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_PERSONS)
  @ValidateNested({ each: true })
  @Type(() => PersonShareBody)
  shares!: PersonShareBody[];

  @IsText(200)
  reason!: string;
}

import {
  ActivateDefinition,
  CheckDefinition,
  definitionNameLimit,
  DraftDefinition,
  WriteDefinition,
} from '@huoshui/contracts';
import { DEFINITION_KEYS, DefinitionKey } from '@huoshui/domain';
import { IsIn, IsObject } from 'class-validator';
import { IsDay, IsText } from '../platform';

/** Loose JSON on purpose: the domain checks it whole and names every fault. */
export class WriteDefinitionBody implements WriteDefinition {
  @IsText(definitionNameLimit)
  name!: string;

  @IsObject()
  body!: object;
}

export class DraftDefinitionBody extends WriteDefinitionBody implements DraftDefinition {
  @IsIn(DEFINITION_KEYS)
  key!: DefinitionKey;
}

export class CheckDefinitionBody implements CheckDefinition {
  @IsIn(DEFINITION_KEYS)
  key!: DefinitionKey;

  @IsObject()
  body!: object;
}

export class ActivateDefinitionBody implements ActivateDefinition {
  @IsDay()
  fromDay!: string;
}

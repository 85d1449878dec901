import {
  AnswerObjection,
  corrigendumLimits,
  FileObjection,
  ObjectionFilter,
  objectionLimits,
  PutObjectionTerms,
} from '@huoshui/contracts';
import { ObjectionRemedy, ObjectionState } from '@huoshui/domain';
import { IsIn, IsInt, IsUUID } from 'class-validator';
import { IsText, Left, PageQuery } from '../platform';

export class FileObjectionBody implements FileObjection {
  @IsUUID()
  teamId!: string;

  @Left()
  @IsText(80)
  itemKey?: string;

  @IsText(objectionLimits.claim)
  claim!: string;

  @IsText(objectionLimits.reason)
  reason!: string;

  @Left()
  @IsUUID()
  evidenceFileId?: string;
}

export class AnswerObjectionBody implements AnswerObjection {
  @IsIn(Object.values(ObjectionState))
  state!: ObjectionState;

  @Left()
  @IsText(objectionLimits.answer)
  answer?: string;

  @Left()
  @IsIn(Object.values(ObjectionRemedy))
  remedy?: ObjectionRemedy;

  @Left()
  @IsText(corrigendumLimits.text)
  corrected?: string;
}

export class ObjectionQuery extends PageQuery implements ObjectionFilter {
  @Left()
  @IsIn(Object.values(ObjectionState))
  state?: ObjectionState;

  @Left()
  @IsUUID()
  teamId?: string;
}

export class PutObjectionTermsBody implements PutObjectionTerms {
  @IsInt()
  windowDays!: number;

  @IsInt()
  answerDays!: number;
}

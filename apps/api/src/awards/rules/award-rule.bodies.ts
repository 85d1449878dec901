import {
  ActivateAwardRule,
  awardRuleNoteLimit,
  CheckAwardRule,
  DraftAwardRule,
  ReviewAwardRule,
  WriteAwardRule,
} from '@huoshui/contracts';
import { AWARD_KINDS, AwardKind } from '@huoshui/domain';
import { IsBoolean, IsIn, IsObject } from 'class-validator';
import { IsDay, IsText } from '../../platform';

/** Loose JSON on purpose: the domain checks it whole and names every fault. */
export class WriteAwardRuleBody implements WriteAwardRule {
  @IsObject()
  body!: object;

  @IsText(awardRuleNoteLimit)
  note!: string;
}

export class DraftAwardRuleBody extends WriteAwardRuleBody implements DraftAwardRule {
  @IsIn(AWARD_KINDS)
  kind!: AwardKind;
}

export class CheckAwardRuleBody implements CheckAwardRule {
  @IsIn(AWARD_KINDS)
  kind!: AwardKind;

  @IsObject()
  body!: object;
}

export class ReviewAwardRuleBody implements ReviewAwardRule {
  @IsBoolean()
  reviewed!: boolean;
}

export class ActivateAwardRuleBody implements ActivateAwardRule {
  @IsDay()
  fromDay!: string;
}

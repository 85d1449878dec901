import { ActivateRuleSet, ReviewRuleSet, WriteRuleSet } from '@huoshui/contracts';
import { IsBoolean, IsObject } from 'class-validator';
import { IsText } from '../platform';

/** Loose JSON on purpose: the domain checks it whole and names every fault. */
export class WriteRuleSetBody implements WriteRuleSet {
  @IsObject()
  ruleSet!: object;
}

export class ReviewRuleSetBody implements ReviewRuleSet {
  @IsBoolean()
  reviewed!: boolean;
}

export class ActivateRuleSetBody implements ActivateRuleSet {
  @IsText(8)
  fromWeek!: string;
}

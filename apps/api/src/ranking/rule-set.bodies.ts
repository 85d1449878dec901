import { ActivateRuleSet, WriteRuleSet } from '@huoshui/contracts';
import { IsObject } from 'class-validator';
import { IsText } from '../platform';

/** Loose JSON on purpose: the domain checks it whole and names every fault. */
export class WriteRuleSetBody implements WriteRuleSet {
  @IsObject()
  ruleSet!: object;
}

export class ActivateRuleSetBody implements ActivateRuleSet {
  @IsText(8)
  fromWeek!: string;
}

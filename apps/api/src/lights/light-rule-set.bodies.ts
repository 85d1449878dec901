import { ActivateLightRules, MoveLightRules, WriteLightRules } from '@huoshui/contracts';
import { LightRuleState } from '@huoshui/domain';
import { IsIn, IsObject } from 'class-validator';
import { IsDay } from '../platform';

/** Loose JSON on purpose: the domain checks it whole and names every fault. */
export class WriteLightRulesBody implements WriteLightRules {
  @IsObject()
  ruleSet!: object;
}

export class MoveLightRulesBody implements MoveLightRules {
  @IsIn([LightRuleState.Draft, LightRuleState.Reviewed])
  to!: LightRuleState;
}

export class ActivateLightRulesBody implements ActivateLightRules {
  @IsDay()
  fromDay!: string;
}

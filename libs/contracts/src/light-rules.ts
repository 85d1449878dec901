import { LightRuleSet, LightRuleState, RuleFault } from '@huoshui/domain';
import { PersonRef } from './identity';

export interface LightRuleSetView {
  id: string;
  /** 第 N 版. */
  number: number;
  name: string;
  state: LightRuleState;
  /** First day that is judged by it; null until it is active. */
  effectiveFrom: string | null;
  /** The version by which today is judged. */
  inForce: boolean;
  createdAt: string;
  createdBy: PersonRef | null;
  reviewedBy: PersonRef | null;
  version: number;
}

export interface LightRuleSetDetail extends LightRuleSetView {
  ruleSet: LightRuleSet;
}

/** The rules travel as loose JSON; every fault comes back with its path. */
export interface WriteLightRules {
  ruleSet: object;
}

export interface MoveLightRules {
  /** `reviewed`, or `draft` to give it back. */
  to: LightRuleState;
}

export interface ActivateLightRules {
  /** Today or later. */
  fromDay: string;
}

export interface LightRuleFaultsView {
  faults: RuleFault[];
}

export const lightRuleRefusals = {
  'light-rule.invalid': 422,
  'light-rule.state.closed': 409,
  'light-rule.past': 422,
} as const;

import { RuleFault, RuleSet } from '@huoshui/domain';
import { PersonRef } from './identity';

export interface RuleSetView {
  id: string;
  /** 第 N 版. */
  number: number;
  name: string;
  /** First week that is scored by it; null for a draft. */
  effectiveFrom: string | null;
  /** Last week whose frozen bulletin rests on it. */
  usedThrough: string | null;
  createdAt: string;
  createdBy: PersonRef | null;
  /** Who wrote the text as it is now, when that is not who began it. */
  changedBy: PersonRef | null;
  /** When a second person found it right; a changed text wants to be reviewed anew. */
  reviewedAt: string | null;
  reviewedBy: PersonRef | null;
  version: number;
}

export interface RuleSetDetail extends RuleSetView {
  ruleSet: RuleSet;
}

/** The rule set travels as loose JSON; every fault comes back with its path. */
export interface WriteRuleSet {
  ruleSet: object;
}

export interface ReviewRuleSet {
  /** False takes the review back. */
  reviewed: boolean;
}

export interface ActivateRuleSet {
  /** A week after every week that is already frozen. */
  fromWeek: string;
}

export interface RuleSetFaultsView {
  faults: RuleFault[];
}

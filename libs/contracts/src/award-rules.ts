import { AwardKind, ReferralRule, RuleFault, StarRule } from '@huoshui/domain';
import { PersonRef } from './identity';

/** Which version it is; number 0 is the default of the house, whose id is null. */
export interface AwardRuleRef {
  id: string | null;
  number: number;
}

export interface AwardRuleView extends AwardRuleRef {
  kind: AwardKind;
  note: string;
  /** First day of the periods, or of the signings, that it rules; null for a draft. */
  fromDay: string | null;
  writtenAt: string | null;
  writtenBy: PersonRef | null;
  changedBy: PersonRef | null;
  /** When a second person found it right; a changed text wants to be reviewed anew. */
  reviewedAt: string | null;
  reviewedBy: PersonRef | null;
  /** The caller wrote the text, so another person reviews it. */
  own: boolean;
  version: number;
  /** The one that rules today. */
  current: boolean;
  /** By its kind. */
  star: StarRule | null;
  referral: ReferralRule | null;
}

/** The rule travels as loose JSON; every fault comes back with its path. */
export interface WriteAwardRule {
  body: object;
  note: string;
}

export interface DraftAwardRule extends WriteAwardRule {
  kind: AwardKind;
}

export interface CheckAwardRule {
  kind: AwardKind;
  body: object;
}

export interface AwardRuleFaultsView {
  faults: RuleFault[];
}

export interface ReviewAwardRule {
  /** False takes the review back. */
  reviewed: boolean;
}

export interface ActivateAwardRule {
  /** After every period nominated for, or every signing rewarded, by then. */
  fromDay: string;
}

export const awardRuleNoteLimit = 200;

export const awardRuleRefusals = {
  'award-rule.invalid': 422,
  'award-rule.in-force': 409,
  'award-rule.own-review': 403,
  'award-rule.unreviewed': 409,
  'award-rule.day-used': 409,
} as const;

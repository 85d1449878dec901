import { DefinitionBody, DefinitionKey, LandStartAnswer, MilestoneAnswer, RuleFault } from '@huoshui/domain';
import { PersonRef } from './identity';

export const definitionNameLimit = 40;

/** A version of a definition profile (口径). */
export interface DefinitionView {
  id: string;
  key: DefinitionKey;
  /** 第 N 版, counted apart for each profile. */
  number: number;
  name: string;
  /** First day on which it is asked; null for a draft. */
  effectiveFrom: string | null;
  /** The version that is asked today. */
  inForce: boolean;
  activatedAt: string | null;
  createdAt: string;
  /** Null for the default that came with the product. */
  createdBy: PersonRef | null;
  version: number;
}

export interface DefinitionDetail extends DefinitionView {
  body: DefinitionBody;
}

/** The body travels as loose JSON; every fault comes back with its path. */
export interface WriteDefinition {
  name: string;
  body: object;
}

export interface DraftDefinition extends WriteDefinition {
  key: DefinitionKey;
}

export interface ActivateDefinition {
  /** Today or a later day. */
  fromDay: string;
}

export interface CheckDefinition {
  key: DefinitionKey;
  body: object;
}

export interface DefinitionFaultsView {
  faults: RuleFault[];
}

/** What one profile says of a project today. */
export interface ProfileAnswerView {
  key: DefinitionKey;
  name: string;
  number: number;
  /** The default that came with the product. */
  isDefault: boolean;
  /** In the order in which milestones follow each other. */
  milestones: MilestoneAnswer[];
  startOnLandAcquisition: LandStartAnswer & {
    /** The profile's days and event. */
    limitDays: number;
    event: string;
  };
}

export const definitionRefusals = {
  'definition.invalid': 422,
  'definition.used': 409,
  'definition.past': 422,
} as const;

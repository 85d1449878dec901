import { Handling, Need, ObstacleSettings, Satisfaction } from '@huoshui/domain';
import { PersonRef } from './identity';

/** At least one of project, lead and firm. Three fields are enough on a phone: firm or project, category, title. */
export interface RaiseObstacle {
  need: Need;
  title: string;
  category: string;
  content?: string | null;
  projectId?: string | null;
  leadId?: string | null;
  /** Left out for a project or a lead, whose company it then is. */
  firm?: string | null;
  contactName?: string | null;
  contactPhone?: string | null;
  /** Files uploaded before. */
  fileIds?: string[];
}

/** What is left out stays; null empties. */
export interface ChangeObstacle {
  need?: Need;
  title?: string;
  category?: string;
  content?: string | null;
  firm?: string | null;
  contactName?: string | null;
  contactPhone?: string | null;
}

export interface AcceptObstacle {
  handling: Handling;
  /** Who answers for it; needed for a referral. */
  departmentId?: string | null;
  /** What the department is called for; needed for a referral. */
  reason?: string | null;
  /** What the firm is told at once; that is its first answer. */
  firstAnswer?: string | null;
}

export interface HandOffObstacle {
  departmentId: string;
  reason: string;
}

export interface SayOnObstacle {
  text: string;
  fileIds?: string[];
}

export interface GiveObstacleReason {
  reason: string;
}

export interface SettleObstacle {
  result: string;
  /** Null when nobody asked. An unsatisfied firm opens it again. */
  satisfaction: Satisfaction | null;
}

/** The settings that hold, with who fixed them when. */
export interface ObstacleSettingsView extends ObstacleSettings {
  /** True while nobody has changed the defaults. */
  defaults: boolean;
  changedAt: string | null;
  changedBy: PersonRef | null;
  version: number;
}

export const obstacleRefusals = {
  'obstacle.state.closed': 409,
  'obstacle.hand-off.open': 409,
  'obstacle.hand-off.none': 409,
  'obstacle.hand-off.same': 409,
  'obstacle.hand-off.needs': 422,
  'obstacle.of-nothing': 422,
  'obstacle.category.unknown': 422,
  'obstacle.file': 422,
  'obstacle.settings.categories': 422,
  'obstacle.settings.allowances': 422,
  'obstacle.settings.escalations': 422,
  'obstacle.figures.period': 422,
} as const;

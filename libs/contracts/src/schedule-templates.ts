import { LandMode, ScheduleTemplate, ScheduleTemplateFault } from '@huoshui/domain';
import { PersonRef } from './identity';

export const TemplateState = { Draft: 'draft', Active: 'active', Retired: 'retired' } as const;
/** Of a land mode one version is active; it retires when a later one is activated. Only a draft can be edited. */
export type TemplateState = (typeof TemplateState)[keyof typeof TemplateState];

export interface ScheduleTemplateSummary {
  id: string;
  landMode: LandMode;
  /** Counted up for each land mode. */
  number: number;
  name: string;
  state: TemplateState;
  /** Shipped with the product, not yet the zone's own. */
  builtIn: boolean;
  tasks: number;
  /** Schedules made from it. */
  uses: number;
  activatedAt: string | null;
  activatedBy: PersonRef | null;
  version: number;
}

export interface ScheduleTemplateView extends ScheduleTemplateSummary {
  content: ScheduleTemplate;
  /** Empty for what may be activated. */
  faults: ScheduleTemplateFault[];
}

/** A new draft: a copy of another version, or empty. */
export interface DraftScheduleTemplate {
  landMode: LandMode;
  name: string;
  content: ScheduleTemplate;
}

export interface WriteScheduleTemplate {
  name: string;
  /** May have faults while it is a draft. */
  content: ScheduleTemplate;
}

export const templateLimits = { name: 60, tracks: 12, tasks: 100, pairs: 12, key: 40, title: 60 } as const;

import { LandMode, LightColour, Milestone } from '@huoshui/domain';
import { ProgressVersion } from './progress';
import { ProjectFilter, ProjectView } from './projects';

export const portfolioLimits = { codes: 200, code: 14 } as const;

export const portfolioGroupings = ['team', 'manager', 'light', 'reached', 'landMode'] as const;
export type PortfolioGrouping = (typeof portfolioGroupings)[number];

/** Stands for "has none" where a filter or a group asks for a manager or a land mode. */
export const NONE = 'none';

export interface PortfolioFilter extends Pick<
  ProjectFilter,
  'search' | 'teamId' | 'year' | 'sort' | 'descending' | 'cursor' | 'limit'
> {
  /** The team that leads, where `teamId` is any that has a share. */
  leadTeamId?: string;
  /** A person, or `none`. */
  managerId?: string;
  landMode?: LandMode | typeof NONE;
  reached?: Milestone | typeof NONE;
  /** What the project shows, or `none` for one that no rules watch. */
  light?: LightColour | typeof NONE;
  /** Stands on the running year's list of key projects. */
  key?: boolean;
  /** No report in the running week yet. */
  unreported?: boolean;
  /** Just these projects, by their codes: for a block that was pasted. */
  codes?: string[];
}

/** What a project shows, as it was last computed. */
export interface ShownLight {
  colour: LightColour;
  /** How many rules are red, and how many yellow. */
  red: number;
  yellow: number;
  /** When it gets worse if nothing happens. */
  next: { on: string; colour: LightColour } | null;
}

/** One line of the weekly table. */
export interface PortfolioLine extends ProjectView {
  /** Null for a project that no rules watch. */
  light: ShownLight | null;
  key: boolean;
  thisWeek: ProgressVersion | null;
  lastWeek: ProgressVersion | null;
  /** What was said last, in whatever week: its next step stands until another is said. */
  latest: (ProgressVersion & { week: string }) | null;
}

/** How many of the filtered projects stand in one group; `floor`: at least so many. */
export interface PortfolioGroup {
  /** A team's or person's id, a milestone, a land mode, or `none`. */
  key: string;
  /** The name of a team or person; null where the web has the word. */
  name: string | null;
  count: number;
  floor: boolean;
}

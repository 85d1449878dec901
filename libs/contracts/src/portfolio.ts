import { LandMode, Milestone } from '@huoshui/domain';
import { ProgressVersion } from './progress';
import { ProjectFilter, ProjectView } from './projects';

export const portfolioLimits = { codes: 200, code: 14 } as const;

export const portfolioGroupings = ['team', 'manager', 'reached', 'landMode'] as const;
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
  /** No report in the running week yet. */
  unreported?: boolean;
  /** Just these projects, by their codes: for a block that was pasted. */
  codes?: string[];
}

/** One line of the weekly table. */
export interface PortfolioLine extends ProjectView {
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

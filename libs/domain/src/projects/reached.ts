import { Milestone, MILESTONES } from './milestone';

/** How far a project has come: its furthest milestone that stands, `none` before the signing. */
export const Reached = { ...Milestone, None: 'none' } as const;
export type Reached = (typeof Reached)[keyof typeof Reached];

export const furthest = (days: Readonly<Partial<Record<Milestone, string>>>): Reached =>
  [...MILESTONES].reverse().find((milestone) => days[milestone] !== undefined) ?? Reached.None;

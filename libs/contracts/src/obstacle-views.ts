import { ObstacleNotice } from '@huoshui/domain';
import { ObstacleView } from './obstacles';
import { Page } from './paging';

export const boardColumns = ['department', 'state'] as const;
export type BoardBy = (typeof boardColumns)[number];

/** A column of the board with its first cards, the most urgent first; further cards come from the list with the same filter. */
export interface ObstacleColumn {
  /** The department's id, '' for the service centre, or the state. */
  key: string;
  /** The department's name; null where the key itself has a name. */
  name: string | null;
  /** Departments of which the caller is a member. */
  mine: boolean;
  overdue: number;
  cards: Page<ObstacleView>;
}

/** An obstacle that waits for the person who looks, and why. */
export interface ObstacleOfDay extends ObstacleView {
  notice: ObstacleNotice;
}

export interface ObstaclesOfDay {
  items: ObstacleOfDay[];
  total: number;
}

import { accept, Decision, refuse } from '../decision';
import { MOST_FEN } from '../money';
import { planDefinitions, PlanMeasure } from './plan-measure';
import { TargetMeasure } from './target-measure';
import { TargetPeriod } from './target-period';

/** A target of a team, or of the whole zone when the team is null, or of a member of the team. Whole projects, or 分. */
export interface Target {
  readonly teamId: string | null;
  readonly personId?: string | null;
  /** The year when left out. */
  readonly period?: TargetPeriod;
  readonly measure: TargetMeasure;
  readonly value: number;
}

/** What is wanted of a measure: the base, and the stretch where there is one. */
export interface TargetHeight {
  readonly measure: PlanMeasure;
  readonly value: number;
  readonly stretch?: number | null;
}

export const MOST_PROJECTS = 100_000;

/**
 * A target is a positive whole number within reason; a stretch is not below the base.
 * Codes: `target.invalid` {measure, value}, `target.stretch` {measure, value, stretch}.
 */
export function target<T extends TargetHeight>(wanted: T): Decision<T> {
  const { measure, value, stretch = null } = wanted;
  const most = planDefinitions[measure].unit === 'fen' ? MOST_FEN : MOST_PROJECTS;
  const sound = (height: number): boolean => Number.isSafeInteger(height) && height > 0 && height <= most;
  if (!sound(value)) return refuse('target.invalid', { measure, value });
  if (stretch !== null && !sound(stretch)) return refuse('target.invalid', { measure, value: stretch });
  return stretch !== null && stretch < value ? refuse('target.stretch', { measure, value, stretch }) : accept(wanted);
}

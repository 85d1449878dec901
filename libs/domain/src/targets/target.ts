import { accept, Decision, refuse } from '../decision';
import { MOST_FEN } from '../money';
import { targetDefinitions, TargetMeasure } from './target-measure';

/** A year's target of a team, or of the whole zone when the team is null. Whole projects, or 分. */
export interface Target {
  readonly teamId: string | null;
  readonly measure: TargetMeasure;
  readonly value: number;
}

export const MOST_PROJECTS = 100_000;

/** A target is a positive whole number within reason. Code: `target.invalid` {measure, value}. */
export function target(wanted: Target): Decision<Target> {
  const most = targetDefinitions[wanted.measure].unit === 'fen' ? MOST_FEN : MOST_PROJECTS;
  const sound = Number.isSafeInteger(wanted.value) && wanted.value > 0 && wanted.value <= most;
  return sound ? accept(wanted) : refuse('target.invalid', { measure: wanted.measure, value: wanted.value });
}

import { Month } from '../day';
import { accept, Decision, refuse } from '../decision';
import { MOST_FEN } from '../money';
import { KeySettings } from './key-settings';

/** What the year asks of a key project. Money in 分. */
export interface KeyPlan {
  /** Code of one of the settings' levels. */
  readonly level: string;
  readonly planFen: number;
  /** The plan month by month, twelve that sum to it; null while only the year's figure is known. */
  readonly monthsFen: readonly number[] | null;
  readonly plannedStart: Month | null;
  readonly plannedProduction: Month | null;
}

const isMoney = (value: number): boolean => Number.isSafeInteger(value) && value >= 0 && value <= MOST_FEN;

export const sumFen = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * A plan is positive, its months sum to it, and production is not planned before the start.
 * Codes: `key-project.level` {level}, `key-project.plan`, `key-project.months` {sumFen, planFen}, `key-project.order`.
 */
export function keyPlan<T extends KeyPlan>(plan: T, settings: KeySettings): Decision<T> {
  const { level, planFen, monthsFen, plannedStart, plannedProduction } = plan;
  if (!settings.levels.some(({ code }) => code === level)) return refuse('key-project.level', { level });
  if (!isMoney(planFen) || planFen === 0) return refuse('key-project.plan');
  if (monthsFen !== null) {
    const sum = sumFen(monthsFen);
    const twelve = monthsFen.length === 12 && monthsFen.every(isMoney);
    if (!twelve || sum !== planFen) return refuse('key-project.months', { sumFen: sum, planFen });
  }
  if (plannedStart !== null && plannedProduction !== null && plannedProduction < plannedStart) {
    return refuse('key-project.order', { plannedStart, plannedProduction });
  }
  return accept(plan);
}

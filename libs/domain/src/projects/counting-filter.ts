import { PROJECT_THRESHOLD } from '../money';
import { LandMode } from './milestone';

/** Which projects an item reads. What is left out does not restrict. */
export interface CountingFilter {
  /** 以上: the amount itself counts. */
  readonly atLeastFen?: number;
  /** 以下, the amount itself included. */
  readonly atMostFen?: number;
  /** 不足: the amount itself is out, so that two bands can meet without overlap. */
  readonly belowFen?: number;
  readonly industries?: readonly string[];
  readonly manufacturing?: boolean;
  readonly landModes?: readonly LandMode[];
}

interface Filtered {
  readonly amountFen: number;
  readonly industry: string | null;
  readonly manufacturing: boolean;
  readonly landMode: LandMode | null;
}

/** Projects below 1 000 万元 are kept but never counted (domain.md §2). */
export const isCounted = (project: { readonly amountFen: number }): boolean => project.amountFen >= PROJECT_THRESHOLD;

export function passes(filter: CountingFilter, project: Filtered): boolean {
  const { atLeastFen, atMostFen, belowFen, industries, manufacturing, landModes } = filter;
  if (atLeastFen !== undefined && project.amountFen < atLeastFen) return false;
  if (atMostFen !== undefined && project.amountFen > atMostFen) return false;
  if (belowFen !== undefined && project.amountFen >= belowFen) return false;
  if (manufacturing !== undefined && project.manufacturing !== manufacturing) return false;
  if (industries !== undefined && (project.industry === null || !industries.includes(project.industry))) return false;
  return landModes === undefined || (project.landMode !== null && landModes.includes(project.landMode));
}

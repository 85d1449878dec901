import { PROJECT_THRESHOLD } from '../money';
import { LandMode } from './milestone';
import { PartnerKind } from './partner-kind';

/** 新设, or 增资: what a firm that is here already adds. */
export type Investment = 'new' | 'added';

/** Which projects an item reads. What is left out does not restrict. */
export interface CountingFilter {
  /** 以上: the amount itself counts. */
  readonly atLeastFen?: number;
  /** 以下, the amount itself included. */
  readonly atMostFen?: number;
  /** 不足: the amount itself is out, so that two bands can meet without overlap. */
  readonly belowFen?: number;
  readonly industries?: readonly string[];
  /** 不含: projects of these are out, those of no known industry are in. */
  readonly exceptIndustries?: readonly string[];
  readonly manufacturing?: boolean;
  readonly landModes?: readonly LandMode[];
  readonly investment?: Investment;
  /** Brought in by a partner of one of these kinds. */
  readonly partnerKinds?: readonly PartnerKind[];
}

interface Filtered {
  readonly amountFen: number;
  readonly industry: string | null;
  readonly manufacturing: boolean;
  readonly landMode: LandMode | null;
  /** 增资; a new firm's project when left out. */
  readonly added?: boolean;
  /** Kinds of the partners who brought it in; nobody when left out. */
  readonly partners?: readonly PartnerKind[];
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
  const { investment, partnerKinds, exceptIndustries } = filter;
  if (exceptIndustries !== undefined && project.industry !== null && exceptIndustries.includes(project.industry))
    return false;
  if (investment !== undefined && (investment === 'added') !== (project.added ?? false)) return false;
  if (partnerKinds !== undefined && !partnerKinds.some((kind) => project.partners?.includes(kind))) return false;
  return landModes === undefined || (project.landMode !== null && landModes.includes(project.landMode));
}

import { MilestoneFactView } from '@huoshui/contracts';

export interface FactState {
  readonly name: string;
  readonly tone: '' | 'good' | 'warn' | 'alarm';
  readonly waiting: boolean;
}

/** Where a fact stands: retracted, returned, verified, or waiting. */
export function factState(fact: MilestoneFactView): FactState {
  if (fact.retractedAt !== null) return { name: $localize`已撤回`, tone: '', waiting: false };
  if (fact.verifiedAt !== null) return { name: $localize`已核验`, tone: 'good', waiting: false };
  if (fact.returnedAt !== null) return { name: $localize`已退回`, tone: 'alarm', waiting: false };
  return { name: $localize`待核验`, tone: 'warn', waiting: true };
}

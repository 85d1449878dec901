import { EvidenceState } from '@huoshui/domain';

export interface FactState {
  readonly name: string;
  readonly tone: '' | 'good' | 'warn' | 'alarm';
  readonly waiting: boolean;
}

const states: Readonly<Record<EvidenceState, FactState>> = {
  retracted: { name: $localize`已撤回`, tone: '', waiting: false },
  verified: { name: $localize`已核验`, tone: 'good', waiting: false },
  returned: { name: $localize`已退回`, tone: 'alarm', waiting: false },
  waiting: { name: $localize`待核验`, tone: 'warn', waiting: true },
};

/** Where a record or one of its papers stands. */
export const factState = ({ state }: { readonly state: EvidenceState }): FactState => states[state];

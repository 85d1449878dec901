import { ChecklistView } from '@huoshui/contracts';
import { EntryState, inWan, Mismatch, MismatchKind, MismatchSide, PROJECT_TERMS } from '@huoshui/domain';

export const stateTone: Readonly<Record<EntryState, string>> = {
  notDue: '',
  collecting: 'warn',
  submitted: 'primary',
  listed: 'good',
  rejected: 'alarm',
};

export const mismatchName: Readonly<Record<MismatchKind, string>> = {
  investor: $localize`投资单位不一致`,
  contractParty: $localize`合同甲方与投资单位不一致`,
  amount: $localize`投资额不一致`,
};

export interface SideWords {
  readonly paper: string;
  readonly value: string;
}

export function sideWords({ paper, value }: MismatchSide, { papers }: ChecklistView): SideWords {
  const name = paper === PROJECT_TERMS ? $localize`项目条件` : papers.find(({ code }) => code === paper)?.name;
  return { paper: name ?? paper, value: typeof value === 'number' ? $localize`${inWan(value)}:wan: 万元` : value };
}

/** Both places with what each says. */
export const mismatchWords = (found: Mismatch, checklist: ChecklistView) => ({
  kind: mismatchName[found.kind],
  one: sideWords(found.one, checklist),
  other: sideWords(found.other, checklist),
});

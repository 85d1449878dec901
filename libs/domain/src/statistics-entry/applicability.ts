import { Checklist } from './checklist';

/** Whether a project is to be listed at all, and by whose word. */
export interface Applicability {
  readonly applicable: boolean;
  /** `amount`: by the threshold; `office`: by a decision with its reason. */
  readonly by: 'amount' | 'office';
}

/** The office's decision stands before the threshold. */
export const applicability = (
  decided: boolean | null,
  amountFen: number,
  { leastFen }: Pick<Checklist, 'leastFen'>,
): Applicability =>
  decided === null ? { applicable: amountFen >= leastFen, by: 'amount' } : { applicable: decided, by: 'office' };

import { accept, Decision, refuse } from '../decision';

/** Who had a bulletin in hand before; null for the system or for nobody. */
export interface EarlierHands {
  readonly remarksBy: string | null;
  readonly reviewedBy: string | null;
}

/**
 * The second pair of eyes: who wrote the remarks does not review them, who reviewed does not approve. A house in which
 * only one person may take the step is not stopped by it; who took which step stands on the bulletin either way.
 * @param able how many people may take the step, the one who takes it included
 * Codes: `bulletin.review.own-remarks`, `bulletin.approval.own-review`.
 */
export function fourEyes(
  step: 'review' | 'approval',
  personId: string | null,
  hands: EarlierHands,
  able: number,
): Decision<true> {
  if (able < 2 || personId === null) return accept(true);
  if (step === 'review' && hands.remarksBy === personId) return refuse('bulletin.review.own-remarks');
  if (step === 'approval' && hands.reviewedBy === personId) return refuse('bulletin.approval.own-review');
  return accept(true);
}

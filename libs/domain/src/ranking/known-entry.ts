import { Day } from '../day';

/** A figure or mark entered by hand that counted at the cut-off: confirmed by a second person, not yet retracted. */
export interface KnownEntry {
  readonly id: string;
  readonly kind: 'figure' | 'mark';
  /** The name by which rules ask for it. */
  readonly name: string;
  /** The last day of the week or month that it is for. */
  readonly day: Day;
  readonly teamId: string | null;
  readonly personId: string | null;
  /** A plain decimal. */
  readonly value: number;
  readonly reason: string;
}

import { FEN_IN_WAN, FEN_IN_YI, FEN_IN_YUAN } from '../money';
import { CreditShare, WHOLE } from '../projects/credit-share';
import { KnownProject } from '../projects/known-project';
import { Fraction } from './fraction';
import { Reading } from './reading';
import { AmountUnit, Division, RuleMeasure } from './rule-set';

export const fenIn: Readonly<Record<AmountUnit, number>> = { yuan: FEN_IN_YUAN, wan: FEN_IN_WAN, yi: FEN_IN_YI };

/** Which teams a project goes to under an item, and with what part of it. */
export const portions = (division: Division, project: KnownProject): readonly CreditShare[] =>
  division === Division.ByShare ? project.shares : [{ teamId: project.leadTeamId, basisPoints: WHOLE }];

/** What one team has gathered under one item. Sums stay whole numbers, so their order cannot matter. */
export class Tally {
  projects = 0;
  private basisPoints = 0;
  private fenBasisPoints = 0n;
  private readonly days: number[] = [];

  add(measure: RuleMeasure, project: KnownProject, basisPoints: number, reading: Reading): void {
    this.projects += 1;
    this.basisPoints += basisPoints;
    if (measure.kind === 'amount') this.fenBasisPoints += BigInt(project.amountFen) * BigInt(basisPoints);
    if (measure.kind === 'medianDays') this.days.push(reading.days);
  }

  /** In the measure's own unit; null when there is nothing to take a median of. */
  measured(measure: RuleMeasure): Fraction | null {
    if (measure.kind === 'medianDays') return median(this.days);
    if (measure.kind === 'amount') {
      return Fraction.of(this.fenBasisPoints, BigInt(WHOLE) * BigInt(fenIn[measure.unit]));
    }
    return Fraction.of(this.basisPoints, WHOLE);
  }
}

function median(values: readonly number[]): Fraction | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 1 ? upper : (sorted[middle - 1] ?? upper);
  return Fraction.of(lower + upper, 2);
}

import { day, FEN_IN_YI, TargetMeasure } from '@huoshui/domain';
import { startOf, Work } from '../platform';
import { addTarget } from '../targets';

/** A year's plan of a zone in which some three hundred projects are signed. */
const ZONE: readonly (readonly [TargetMeasure, number])[] = [
  ['signed', 300],
  ['signedAmount', 400 * FEN_IN_YI],
  ['signedAtLeast1Yi', 70],
  ['signedAtLeast10Yi', 8],
  ['landed', 240],
  ['manufacturingLandedAtLeast1Yi', 40],
  ['started', 210],
  ['startedOnLandAcquisition', 18],
  ['produced', 100],
];

const TEAM: readonly (readonly [TargetMeasure, number])[] = [
  ['signed', 20],
  ['started', 14],
  ['produced', 7],
];

export async function setTargets(work: Work, teamIds: readonly string[], year: number): Promise<void> {
  const knownFrom = startOf(day(`${year}-01-01`));
  for (const [measure, value] of ZONE) await addTarget(work, { year, teamId: null, measure, value }, knownFrom);
  for (const teamId of teamIds) {
    for (const [measure, value] of TEAM) await addTarget(work, { year, teamId, measure, value }, knownFrom);
  }
}

import { FEN_IN_YI } from '../money';
import { CountedEvent } from '../projects/counted-event';
import { CountingFilter } from '../projects/counting-filter';

/** What a year's target is set on, and what the bulletin holds against it. The names are stored and cross the wire. */
export const TargetMeasure = {
  Signed: 'signed',
  SignedAmount: 'signedAmount',
  SignedAtLeast1Yi: 'signedAtLeast1Yi',
  SignedAtLeast10Yi: 'signedAtLeast10Yi',
  Landed: 'landed',
  ManufacturingLandedAtLeast1Yi: 'manufacturingLandedAtLeast1Yi',
  Started: 'started',
  StartedOnLandAcquisition: 'startedOnLandAcquisition',
  Produced: 'produced',
} as const;
export type TargetMeasure = (typeof TargetMeasure)[keyof typeof TargetMeasure];

/** In the order in which a bulletin tells them. */
export const TARGET_MEASURES: readonly TargetMeasure[] = Object.freeze(Object.values(TargetMeasure));

export const TargetUnit = { Projects: 'projects', Fen: 'fen' } as const;
export type TargetUnit = (typeof TargetUnit)[keyof typeof TargetUnit];

export interface TargetDefinition {
  readonly event: CountedEvent;
  readonly unit: TargetUnit;
  readonly filter: CountingFilter;
}

/** Whole counted projects whose milestone falls in the year; amounts in 分. The 2023 plan names the ≥1亿 manufacturing firms. */
export const targetDefinitions: Readonly<Record<TargetMeasure, TargetDefinition>> = {
  signed: { event: 'signing', unit: 'projects', filter: {} },
  signedAmount: { event: 'signing', unit: 'fen', filter: {} },
  signedAtLeast1Yi: { event: 'signing', unit: 'projects', filter: { atLeastFen: FEN_IN_YI } },
  signedAtLeast10Yi: { event: 'signing', unit: 'projects', filter: { atLeastFen: 10 * FEN_IN_YI } },
  landed: { event: 'landing', unit: 'projects', filter: {} },
  manufacturingLandedAtLeast1Yi: {
    event: 'landing',
    unit: 'projects',
    filter: { atLeastFen: FEN_IN_YI, manufacturing: true },
  },
  started: { event: 'start', unit: 'projects', filter: {} },
  startedOnLandAcquisition: { event: 'startOnLandAcquisition', unit: 'projects', filter: {} },
  produced: { event: 'production', unit: 'projects', filter: {} },
};

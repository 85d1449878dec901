import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface TruthPlace {
  readonly sheet: string;
  readonly row: number;
}

export interface TruthFigures {
  readonly signed: number;
  readonly amountWan: number;
  readonly atLeast1Yi: number;
  readonly atLeast10Yi: number;
  readonly landed: number;
  readonly started: number;
  readonly produced: number;
}

/** The expected results beside the open ledger of 2022. */
export interface LedgerTruth {
  readonly asOf: readonly (TruthFigures & {
    readonly asOf: string;
    readonly startOnLandAcquisition: number;
    readonly byTeam: Readonly<Record<string, TruthFigures>>;
  })[];
  readonly months: readonly { month: string; signed: number; landed: number; started: number }[];
  readonly belowThreshold: readonly TruthPlace[];
  readonly rejected: readonly (TruthPlace & { reason: string })[];
  readonly suspectedDuplicates: readonly { first: TruthPlace; later: TruthPlace }[];
  readonly notDuplicates: readonly (readonly [TruthPlace, TruthPlace])[];
  readonly shared: readonly (TruthPlace & { lead: string; with: string; percent: number })[];
}

const folder = join(__dirname, '../../../demo/ledger-2022');

export const ledger2022 = join(folder, '招商台账-2022.xlsx');

export const truth2022 = JSON.parse(readFileSync(join(folder, '招商台账-2022.expected.json'), 'utf8')) as LedgerTruth;

export const teams2022: readonly string[] = Object.keys(truth2022.asOf[0]?.byTeam ?? {});

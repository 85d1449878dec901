import { Day } from '../day';
import { PaperKind } from './paper-kind';

/**
 * From which event the days of 拿地即开工 run: the recorded acquisition, or the own day of a paper. Offices count 0, 3, 5 or
 * 7 days from the result of the listing, from the contract (三明) or from the hand-over of the land (漳州).
 */
export const LandEvent = {
  Recorded: 'recorded',
  Result: 'result',
  Contract: 'contract',
  HandOver: 'handOver',
} as const;
export type LandEvent = (typeof LandEvent)[keyof typeof LandEvent];
export type LandPaperEvent = Exclude<LandEvent, 'recorded'>;

/** The paper of the acquisition whose own day is the event's. */
export const landPaper: Readonly<Record<LandPaperEvent, PaperKind>> = {
  result: 'landResult',
  contract: 'landContract',
  handOver: 'handOver',
};

/** Start on land acquisition (拿地即开工): start within so many calendar days of the event. */
export interface StartOnLandAcquisition {
  readonly days: number;
  readonly from: LandEvent;
}

/** Own days of the acquisition's verified papers, the earliest of each kind. */
export type LandPaperDays = Readonly<Partial<Record<LandPaperEvent, Day>>>;

/** The day from which the days run, or null when the paper that tells it is not there. */
export const landEventDay = (
  { from }: Pick<StartOnLandAcquisition, 'from'>,
  recorded: Day,
  papers: LandPaperDays = {},
): Day | null => (from === LandEvent.Recorded ? recorded : (papers[from] ?? null));

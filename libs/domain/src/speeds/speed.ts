import { Day, daysBetween } from '../day';

/** What a clock reads: the milestones, and before them the day a lead came in and the day its appraisal began. */
export const ClockDay = {
  Registered: 'registered',
  Assessed: 'assessed',
  Signing: 'signing',
  Landing: 'landing',
  LandAcquisition: 'landAcquisition',
  Start: 'start',
  Production: 'production',
  FullCapacity: 'fullCapacity',
} as const;
export type ClockDay = (typeof ClockDay)[keyof typeof ClockDay];

export type ClockDays = Readonly<Partial<Record<ClockDay, Day>>>;

/** The five "快速" of the zone's report (研判、签约、落地、开工、投产), and what is timed beside them. */
export const Speed = {
  Assess: 'assess',
  Sign: 'sign',
  Land: 'land',
  Start: 'start',
  Produce: 'produce',
  FullCapacity: 'fullCapacity',
  StartOnLand: 'startOnLand',
  Whole: 'whole',
} as const;
export type Speed = (typeof Speed)[keyof typeof Speed];

export const SPEEDS: readonly Speed[] = Object.freeze(Object.values(Speed));

/** From which day to which each speed runs. */
export const speedSpans: Readonly<Record<Speed, readonly [from: ClockDay, to: ClockDay]>> = {
  assess: ['registered', 'assessed'],
  sign: ['assessed', 'signing'],
  land: ['signing', 'landing'],
  start: ['landing', 'start'],
  produce: ['start', 'production'],
  fullCapacity: ['production', 'fullCapacity'],
  startOnLand: ['landAcquisition', 'start'],
  whole: ['signing', 'production'],
};

/**
 * `done`: both days are there. `running`: begun, not ended, timed until the day that is asked about. `waiting`: not begun.
 * `reversed`: the end came before the beginning, as where a firm is registered after its works began; it has no days.
 */
export type SpeedState = 'done' | 'running' | 'waiting' | 'reversed';

export interface SpeedReading {
  readonly speed: Speed;
  readonly state: SpeedState;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Calendar days, the first not counted: signed and landed on one day are 0 days. */
  readonly days: number | null;
}

/** One project's clock as of a day: every speed with its days. Days after `asOf` have not happened. */
export const clockOf = (days: ClockDays, asOf: Day): readonly SpeedReading[] =>
  SPEEDS.map((speed) => {
    const [from, to] = speedSpans[speed].map((at) => happened(days[at], asOf));
    return { speed, from: from ?? null, to: to ?? null, ...read(from ?? null, to ?? null, asOf) };
  });

const happened = (at: Day | undefined, asOf: Day): Day | null => (at !== undefined && at <= asOf ? at : null);

function read(from: Day | null, to: Day | null, asOf: Day): Pick<SpeedReading, 'state' | 'days'> {
  if (from === null) return { state: 'waiting', days: null };
  if (to === null) return { state: 'running', days: daysBetween(from, asOf) };
  return to < from ? { state: 'reversed', days: null } : { state: 'done', days: daysBetween(from, to) };
}

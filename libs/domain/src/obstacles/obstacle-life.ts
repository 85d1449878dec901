import { accept, Decision, refuse } from '../decision';

/** `settled` and `withdrawn` close it; only a settled one can come back. */
export const ObstacleState = {
  Raised: 'raised',
  Handling: 'handling',
  Waiting: 'waiting',
  Answered: 'answered',
  Settled: 'settled',
  Withdrawn: 'withdrawn',
} as const;
export type ObstacleState = (typeof ObstacleState)[keyof typeof ObstacleState];

/** What can be done to an obstacle; each is one button, one endpoint and one line of its record. */
export const ObstacleAct = {
  Change: 'change',
  Accept: 'accept',
  /** 吹哨: a department is called. */
  HandOff: 'handOff',
  /** 报到: the called department reports in. */
  ReportIn: 'reportIn',
  /** The called department gives it back with a reason. */
  GiveBack: 'giveBack',
  /** Waits for the firm; the clock stands still. */
  Pause: 'pause',
  Resume: 'resume',
  /** A department's answer, internal until the reply. */
  Note: 'note',
  /** A word to the firm before the reply; the first one is the first answer. */
  Tell: 'tell',
  /** 一口反馈: the one reply. */
  Reply: 'reply',
  Settle: 'settle',
  Reopen: 'reopen',
  Withdraw: 'withdraw',
} as const;
export type ObstacleAct = (typeof ObstacleAct)[keyof typeof ObstacleAct];

/** The life of an obstacle: which act is open in which state, and where it leads. */
export const obstacleLife = {
  raised: { change: 'raised', accept: 'handling', withdraw: 'withdrawn' },
  handling: {
    change: 'handling',
    handOff: 'handling',
    reportIn: 'handling',
    giveBack: 'handling',
    pause: 'waiting',
    note: 'handling',
    tell: 'handling',
    reply: 'answered',
    withdraw: 'withdrawn',
  },
  waiting: { change: 'waiting', resume: 'handling', note: 'waiting', tell: 'waiting', withdraw: 'withdrawn' },
  answered: { settle: 'settled', reopen: 'handling' },
  settled: { reopen: 'handling' },
  withdrawn: {},
} as const satisfies Record<ObstacleState, Partial<Record<ObstacleAct, ObstacleState>>>;

/** Where an act leads, or null when the table does not have it. */
export const afterAct = (state: ObstacleState, act: ObstacleAct): ObstacleState | null => {
  const open: Partial<Record<ObstacleAct, ObstacleState>> = obstacleLife[state];
  return open[act] ?? null;
};

export const OPEN_STATES = ['raised', 'handling', 'waiting', 'answered'] as const satisfies readonly ObstacleState[];

/** What lies on some department's desk: neither answered nor closed. */
export const ON_DESKS = ['raised', 'handling', 'waiting'] as const satisfies readonly ObstacleState[];

/** The states in which the clock runs: the zone owes something. */
export const RUNNING_STATES = ['raised', 'handling'] as const satisfies readonly ObstacleState[];

export const isOpen = (state: ObstacleState): boolean => (OPEN_STATES as readonly string[]).includes(state);

export const isRunning = (state: ObstacleState): boolean => (RUNNING_STATES as readonly string[]).includes(state);

export interface ActingFacts {
  readonly state: ObstacleState;
  /** A department was called and has neither reported in nor given it back. */
  readonly called: boolean;
}

/**
 * The state after an act.
 * Codes: `obstacle.state.closed` {state, act}; `obstacle.hand-off.open` when a department is called while another one still
 * owes its answer; `obstacle.hand-off.none` when nobody was called.
 */
export function act({ state, called }: ActingFacts, wanted: ObstacleAct): Decision<ObstacleState> {
  const to = afterAct(state, wanted);
  if (to === null) return refuse('obstacle.state.closed', { state, act: wanted });
  if (wanted === ObstacleAct.HandOff && called) return refuse('obstacle.hand-off.open');
  if ((wanted === ObstacleAct.ReportIn || wanted === ObstacleAct.GiveBack) && !called)
    return refuse('obstacle.hand-off.none');
  return accept(to);
}

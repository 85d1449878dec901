import { accept, Decision, refuse } from '../decision';

/** The weekly meeting (周例会、调度会): its agenda is prepared, it is held, its minutes are closed for good. */
export const MeetingState = { Prepared: 'prepared', Open: 'open', Closed: 'closed' } as const;
export type MeetingState = (typeof MeetingState)[keyof typeof MeetingState];

/** Closed minutes go nowhere: what has to be put right is added to them. */
export const meetingMoves = {
  prepared: ['open'],
  open: ['closed'],
  closed: [],
} as const satisfies Record<MeetingState, readonly MeetingState[]>;

/** Codes: `meeting.closed` for any move of closed minutes, `meeting.state.closed` {from, to}. */
export function moveMeeting(from: MeetingState, to: MeetingState): Decision<MeetingState> {
  if (from === MeetingState.Closed) return refuse('meeting.closed');
  const open: readonly MeetingState[] = meetingMoves[from];
  return open.includes(to) ? accept(to) : refuse('meeting.state.closed', { from, to });
}

/** Agenda, notes and attendance change until the minutes are closed. Code: `meeting.closed`. */
export const agendaOpen = (state: MeetingState): Decision<MeetingState> =>
  state === MeetingState.Closed ? refuse('meeting.closed') : accept(state);

/** What is decided is decided in the meeting. Codes: `meeting.closed`, `meeting.not-open` before it. */
export function recordOpen(state: MeetingState): Decision<MeetingState> {
  if (state === MeetingState.Prepared) return refuse('meeting.not-open');
  return agendaOpen(state);
}

/** Corrections are additions to closed minutes; before that one writes what is right. Code: `meeting.not-closed`. */
export const correctionOpen = (state: MeetingState): Decision<MeetingState> =>
  state === MeetingState.Closed ? accept(state) : refuse('meeting.not-closed');

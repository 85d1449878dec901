import { accept, Decision, refuse } from '../decision';

/** Somebody invited to a meeting: there, away, or somebody else in their place. */
export const AttendanceState = { Present: 'present', OnBehalf: 'onBehalf', Absent: 'absent' } as const;
export type AttendanceState = (typeof AttendanceState)[keyof typeof AttendanceState];

/**
 * Who sits in another's place is named; for the others no such name is kept.
 * @returns the name to keep. Code: `meeting.attendance.by` when the name is missing
 */
export function attends(state: AttendanceState, by: string | null): Decision<string | null> {
  if (state !== AttendanceState.OnBehalf) return accept(null);
  const name = by?.trim() ?? '';
  return name === '' ? refuse('meeting.attendance.by') : accept(name);
}

import { Week } from '@huoshui/domain';
import { found, Work } from '../platform';
import { MeetingRow } from './meeting.row';

/** The meeting for this write alone. @throws Refusal `request.not-found` */
export const lockMeeting = async (work: Work, week: Week): Promise<MeetingRow> =>
  found(await work.repository(MeetingRow).findOne({ where: { week }, lock: { mode: 'pessimistic_write' } }));

/** The meeting beside others who write its parts: only its closing waits. @throws Refusal `request.not-found` */
export const shareMeeting = async (work: Work, week: Week): Promise<MeetingRow> =>
  found(await work.repository(MeetingRow).findOne({ where: { week }, lock: { mode: 'pessimistic_read' } }));

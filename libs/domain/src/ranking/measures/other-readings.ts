import { addDays } from '../../day';
import { isCounted, passes } from '../../projects/counting-filter';
import { PATIENT_ACTIVITIES } from '../activity-kind';
import { KnownActivity } from '../known-activity';
import { KnownEntry } from '../known-entry';
import { Lane } from './lane';

/** Whether a lane counts an activity. One that turns after days of silence happens on the day after them. */
export function readsActivity({ measure, span, filter }: Lane, activity: KnownActivity): boolean {
  if (measure.kind !== 'activity' || measure.activity !== activity.kind) return false;
  const patience = PATIENT_ACTIVITIES.includes(activity.kind) ? (measure.days ?? 0) + 1 : 0;
  const day = patience === 0 ? activity.day : addDays(activity.day, patience);
  if (day < span.from || day > span.to) return false;
  const { project } = activity;
  return project === undefined || (isCounted(project) && passes(filter, project));
}

export const readsEntry = ({ measure, span }: Lane, entry: KnownEntry): boolean =>
  (measure.kind === 'entered' || measure.kind === 'mark') &&
  measure.name === entry.name &&
  (measure.kind === 'mark') === (entry.kind === 'mark') &&
  entry.day >= span.from &&
  entry.day <= span.to;

import { ActivityKind, PATIENT_ACTIVITIES, RuleMeasure } from '@huoshui/domain';
import { UNSHARED } from '../rule-words';
import { fieldsOf } from './fits';

/**
 * Whether a field would say nothing beside what stands there, so that it is not asked. What has something in it is shown, and
 * callers show what is at fault.
 * @param holder what the field is in
 */
export function pointless(key: string, holder: unknown): boolean {
  const fields = fieldsOf(holder);
  if (key === 'days') {
    const patient = PATIENT_ACTIVITIES.includes(fields['activity'] as ActivityKind);
    return fields['kind'] === 'activity' && !patient && !('days' in fields);
  }
  const unshared = UNSHARED.includes(fieldsOf(fields['measure'])['kind'] as RuleMeasure['kind']);
  if (key === 'filter') return unshared && Object.keys(fieldsOf(fields['filter'])).length === 0;
  return unshared && (key === 'division' || (key === 'factors' && !('factors' in fields)));
}

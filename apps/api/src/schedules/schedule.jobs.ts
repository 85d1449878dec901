import { job } from '../platform';

/** Each night, since what is late grows with the days. */
export const refreshSchedules = job<Record<string, never>>({
  name: 'schedules.refresh',
  identity: () => 'schedules',
  attempts: 3,
  every: '10 0 * * *',
});

/** Schedules for all signed projects that have none: of an imported ledger, or of the time before there were schedules. */
export const applyToAll = job<{ year: number | null; by: string | null }>({
  name: 'schedules.apply',
  identity: ({ year }) => `schedules-${year ?? 'all'}`,
  attempts: 3,
});

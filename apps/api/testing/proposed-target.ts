import type { ProposedTarget } from '@huoshui/contracts';

/** A target of the zone's signings of a year, or of what is told otherwise. */
export const proposedTarget = (value: number | null, more: Partial<ProposedTarget> = {}): ProposedTarget => ({
  teamId: null,
  personId: null,
  measure: 'signed',
  period: 'year',
  value,
  stretch: null,
  ...more,
});

import { WorkCalendar } from '../calendar/work-calendar';
import { Day } from '../day';
import { overdueWorkdays } from './obstacle-clock';
import { isRunning, ObstacleState } from './obstacle-life';

export const EscalationTarget = {
  DepartmentHead: 'departmentHead',
  CommandingOffice: 'commandingOffice',
  ZoneLeader: 'zoneLeader',
} as const;
export type EscalationTarget = (typeof EscalationTarget)[keyof typeof EscalationTarget];

/** From so many working days overdue the matter goes to so high a desk. Level 1 is the lowest. */
export interface EscalationRule {
  readonly level: number;
  readonly overdueWorkdays: number;
  readonly to: EscalationTarget;
}

export interface EscalationFacts {
  readonly state: ObstacleState;
  readonly dueOn: Day | null;
  /** The highest level since it was raised or last reopened; 0 for none. */
  readonly escalation: number;
}

export interface Escalation extends EscalationRule {
  /** Why: so many working days past this day. */
  readonly dueOn: Day;
  readonly overdue: number;
}

/** The levels that are newly reached on a day, the lowest first. None while the clock stands still; never one below the level reached. */
export function escalations(
  { state, dueOn, escalation }: EscalationFacts,
  rules: readonly EscalationRule[],
  today: Day,
  calendar: WorkCalendar,
): Escalation[] {
  if (!isRunning(state) || dueOn === null) return [];
  const overdue = overdueWorkdays(dueOn, today, calendar);
  return rules
    .filter((rule) => rule.level > escalation && overdue >= rule.overdueWorkdays)
    .map((rule) => ({ ...rule, dueOn, overdue }))
    .sort((a, b) => a.level - b.level);
}

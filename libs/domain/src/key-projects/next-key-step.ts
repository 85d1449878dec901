import { Day, Month, monthOf } from '../day';
import { Milestone, MilestoneDays } from '../projects/milestone';

/** What a key project has to reach next, and whether its planned month has gone. */
export interface NextKeyStep {
  readonly milestone: Milestone;
  /** The month planned for it, where one is. */
  readonly month: Month | null;
  /** Whole months past the planned one; 0 while there is time, or no plan. */
  readonly monthsLate: number;
}

const monthNumber = (month: Month): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5));

/** Land comes only with own land; null once production stands. */
export function nextKeyStep(
  days: MilestoneDays,
  plan: { readonly plannedStart: Month | null; readonly plannedProduction: Month | null },
  ownLand: boolean,
  today: Day,
): NextKeyStep | null {
  const order: Milestone[] = [
    'signing',
    'landing',
    ...(ownLand ? (['landAcquisition'] as const) : []),
    'start',
    'production',
  ];
  if (days.production !== undefined) return null;
  // What lies before a start that stands no longer holds anything up.
  const open = days.start === undefined ? order.filter((one) => days[one] === undefined) : (['production'] as const);
  const milestone = open[0] ?? Milestone.Production;
  const month = milestone === 'start' ? plan.plannedStart : milestone === 'production' ? plan.plannedProduction : null;
  const late = month === null ? 0 : Math.max(monthNumber(monthOf(today)) - monthNumber(month), 0);
  return { milestone, month, monthsLate: late };
}

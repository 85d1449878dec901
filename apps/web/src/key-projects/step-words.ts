import { KeyProjectView } from '@huoshui/contracts';
import { Day, MilestoneDays, Month, nextKeyStep } from '@huoshui/domain';
import { milestoneName } from '@huoshui/ui';
import { monthText } from './key-words';

/** "计划 6 月开工，已过 2 个月"; what comes next and whether it is late. */
export function nextStepWords(project: KeyProjectView, today: string): { text: string; late: boolean } {
  const { days, plannedStart, plannedProduction, ownLand, year } = project;
  const plan = { plannedStart: plannedStart as Month | null, plannedProduction: plannedProduction as Month | null };
  const next = nextKeyStep(days as MilestoneDays, plan, ownLand, today as Day);
  if (next === null) return { text: $localize`已投产`, late: false };
  const name = milestoneName[next.milestone];
  if (next.month === null) return { text: $localize`待${name}:milestone:`, late: false };
  const month = monthText(next.month, year);
  return next.monthsLate === 0
    ? { text: $localize`计划 ${month}:month:${name}:milestone:`, late: false }
    : {
        text: $localize`计划 ${month}:month:${name}:milestone:，已过 ${next.monthsLate}:late: 个月`,
        late: true,
      };
}

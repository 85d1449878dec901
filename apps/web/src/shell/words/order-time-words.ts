import { OrderView } from '@huoshui/contracts';
import { Day, daysBetween } from '@huoshui/domain';

type Timed = Pick<OrderView, 'overdue' | 'lateWorkdays' | 'leftWorkdays' | 'deadline'>;

/** How a supervision order stands to its deadline, as people say it; '' where nothing is to be said. */
export function orderTimeWords({ overdue, lateWorkdays, leftWorkdays, deadline }: Timed, today: string): string {
  if (overdue) return lateWorkdays > 0 ? $localize`逾期 ${lateWorkdays}:workdays: 个工作日` : $localize`已过期限`;
  if (lateWorkdays > 0) return $localize`晚 ${lateWorkdays}:workdays: 个工作日反馈`;
  if (leftWorkdays === null) return '';
  if (deadline === today) return $localize`今天到期`;
  if (leftWorkdays > 0) return $localize`还剩 ${leftWorkdays}:workdays: 个工作日`;
  return $localize`还剩 ${daysBetween(today as Day, deadline as Day)}:days: 天（均为休息日）`;
}

/** Red once it is too late, amber on the last days. */
export function orderTimeTone({ overdue, leftWorkdays }: Timed): 'alarm' | 'warn' | 'soft' {
  if (overdue) return 'alarm';
  return leftWorkdays !== null && leftWorkdays <= 3 ? 'warn' : 'soft';
}

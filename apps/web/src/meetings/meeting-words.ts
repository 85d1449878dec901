import { WeeklyMeetingView } from '@huoshui/contracts';
import { AttendanceState, DecisionKind, MeetingState, OrderStanding } from '@huoshui/domain';

export const stateName: Readonly<Record<MeetingState, string>> = {
  prepared: $localize`已备会`,
  open: $localize`正在开会`,
  closed: $localize`纪要已定稿`,
};

export const stateTone: Readonly<Record<MeetingState, string>> = { prepared: 'warn', open: 'primary', closed: 'good' };

export const decisionKindName: Readonly<Record<DecisionKind, string>> = {
  order: $localize`督办`,
  resolution: $localize`决定`,
  notice: $localize`通报`,
};

export const attendanceName: Readonly<Record<AttendanceState, string>> = {
  present: $localize`出席`,
  onBehalf: $localize`代会`,
  absent: $localize`缺席`,
};

export const standingName: Readonly<Record<OrderStanding, string>> = {
  overdue: $localize`逾期未办结`,
  pending: $localize`正在办理`,
  reported: $localize`待销号`,
  withdrawn: $localize`已撤销`,
  done: $localize`已办结`,
};

export const standingTone: Readonly<Record<OrderStanding, string>> = {
  overdue: 'alarm',
  pending: 'warn',
  reported: 'primary',
  withdrawn: '',
  done: 'good',
};

/** "2026年第24周调度会" */
export const titleOf = (week: string): string =>
  $localize`${week.slice(0, 4)}:year:年第${Number(week.slice(6))}:week:周调度会`;

/** "第24周" */
export const weekWords = (week: string): string => $localize`第${Number(week.slice(6))}:week:周`;

/** "会议纪要〔2026〕12号", or nothing before it has its number. */
export const numberOf = ({ year, number }: Pick<WeeklyMeetingView, 'year' | 'number'>): string =>
  number === null ? '' : $localize`会议纪要〔${year}:year:〕${number}:number:号`;

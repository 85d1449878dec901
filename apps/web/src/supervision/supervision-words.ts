import { OrderEvent, OrderView, SupervisionSource } from '@huoshui/contracts';
import { Day, MeetingPace, MeetingRhythm, ReminderKind, SupervisionState, weekday } from '@huoshui/domain';
import { weekdayNames } from '@huoshui/ui';

export const sourceName: Readonly<Record<SupervisionSource, string>> = {
  meeting: $localize`会议`,
  light: $localize`红灯`,
  leaderNote: $localize`领导批示`,
  obstacle: $localize`卡点诉求`,
  other: $localize`其他`,
};

export const orderTone: Readonly<Record<SupervisionState, string>> = {
  issued: 'warn',
  acknowledged: 'primary',
  reported: 'primary',
  returned: 'alarm',
  closed: 'good',
  withdrawn: '',
};

/** Who answers for an order, offices before persons. */
export const ownerWords = ({ ownerDepartment, ownerTeam, owner }: OrderView): string =>
  [ownerDepartment?.name, ownerTeam?.name, owner?.displayName].filter(Boolean).join(' · ');

const reminderWords: Readonly<Record<ReminderKind, string>> = {
  before: $localize`临期提醒`,
  due: $localize`到期提醒`,
  overdue: $localize`逾期提醒`,
};

/** What happened, in one line. */
export function eventWords({ kind, fromDay, toDay, reminder }: OrderEvent): string {
  switch (kind) {
    case 'issued':
      return $localize`下发督办单，限 ${toDay}:deadline: 前办结`;
    case 'acknowledged':
      return $localize`签收`;
    case 'contributed':
      return $localize`协办情况`;
    case 'reported':
      return $localize`反馈办理情况`;
    case 'returned':
      return $localize`退回续办`;
    case 'extended':
      return $localize`延期：${fromDay}:from: → ${toDay}:to:`;
    case 'closed':
      return $localize`销号办结`;
    case 'withdrawn':
      return $localize`撤销`;
    case 'reminded':
      return $localize`${reminder === null ? '' : reminderWords[reminder]}:reminder:（${toDay}:day:）`;
  }
}

export const paceName: Readonly<Record<MeetingPace, string>> = {
  weekly: $localize`每周`,
  fortnightly: $localize`每两周`,
  monthly: $localize`每月首个`,
};

/** "2026-11-30（周一）" */
export const dayWithWeekday = (day: string): string => `${day}（${weekdayNames[weekday(day as Day) - 1] ?? ''}）`;

/** "每两周周三" */
export const rhythmWords = (rhythm: MeetingRhythm): string =>
  `${paceName[rhythm.pace]}${weekdayNames[rhythm.weekday - 1] ?? ''}`;

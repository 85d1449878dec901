import { CalendarFault, CalendarFaultCode, CalendarStatus } from '@huoshui/domain';

export const calendarStatusName: Readonly<Record<CalendarStatus, string>> = {
  official: $localize`正式安排`,
  provisional: $localize`暂定`,
};

const said: Readonly<Record<CalendarFaultCode, (day: string) => string>> = {
  'not-a-day': (day) => $localize`没有 ${day}:day: 这一天`,
  'outside-year': (day) => $localize`${day}:day: 不在这一年`,
  twice: (day) => $localize`${day}:day: 出现了两次`,
  'make-up-on-weekday': (day) => $localize`${day}:day: 是周一至周五，不能作为调休上班日`,
  'statutory-missing': (day) => $localize`${day}:day: 是法定节日，应当放假`,
  'workdays-unlikely': () => $localize`全年工作日数不在 243 到 256 天之间，像是漏填或多填了几天`,
};

export const faultWords = ({ code, day }: CalendarFault): string => said[code](day ?? '');

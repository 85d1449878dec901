import type { calendarRefusals } from '@huoshui/contracts';
import { textOf, SentenceOf } from './sentence';

export const calendarWords: SentenceOf<keyof typeof calendarRefusals> = {
  'calendar.year.invalid': () => $localize`这一年的日历有误，请检查标出的日期。`,
  'calendar.year.provisional-over-official': (facts) =>
    $localize`${textOf(facts, 'year')}:year: 年已是正式安排，不能改回暂定。`,
};

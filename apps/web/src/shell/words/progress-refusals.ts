import type { RefusalCode } from '@huoshui/contracts';
import { named, SentenceOf, textOf } from './sentence';

type Codes = Extract<RefusalCode, `progress.${string}`>;

/** The columns of a report, as its table heads them. */
export const progressFieldName: Readonly<Record<string, string>> = {
  text: $localize`本周进展`,
  nextStep: $localize`下一步`,
  nextStepOn: $localize`完成时限`,
  nextStepBy: $localize`责任人`,
};

export const progressRefusals: SentenceOf<Codes> = {
  'progress.week-closed': (facts) =>
    $localize`${textOf(facts, 'week')}:week:周已经结束，现在是 ${textOf(facts, 'thisWeek')}:thisWeek:周。请刷新后填报。`,
  'progress.text-missing': () => $localize`请先写本周进展。`,
  'progress.too-long': (facts) =>
    $localize`${named(progressFieldName, facts, 'field')}:field:最多 ${textOf(facts, 'most')}:most: 字，现在 ${textOf(facts, 'length')}:length: 字。`,
  'progress.day': (facts) => $localize`“${textOf(facts, 'day')}:day:”不是日期，请写成 2026-07-01 或 7月1日。`,
  'progress.next-step-missing': () => $localize`有时限或责任人，就要写下一步。`,
};

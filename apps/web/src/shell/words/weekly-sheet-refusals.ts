import type { weeklySheetRefusals as codes } from '@huoshui/contracts';
import { SentenceOf, textOf } from './sentence';

const week = (value: string): string => value.replace(/^(\d{4})-W0?(\d+)$/, '$1 年第 $2 周');

export const weeklySheetRefusals: SentenceOf<keyof typeof codes> = {
  'weekly-sheet.state.closed': () => $localize`这张周报表已经提交；要改，请指挥部先退回。`,
  'weekly-sheet.empty': () => $localize`请写明本周亮点和下周打算。`,
  'weekly-sheet.rule': () => $localize`截止提前 0 至 168 小时、提醒提前 1 至 168 小时，都填整数。`,
  'weekly-sheet.week': (facts) => $localize`只能补报 ${week(textOf(facts, 'week'))}:week:以来的周报表。`,
  'weekly-sheet.nobody': () => $localize`都已提交，没有要催的队伍。`,
};

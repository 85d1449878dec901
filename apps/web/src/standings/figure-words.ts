import { FiguresView } from '@huoshui/contracts';
import { RuleItem } from '@huoshui/domain';
import { unitOf } from './rule-words';

/** Where the points come from, in figures: "12 个项目，合计 11.4 个，封顶". */
export function figureSentence(item: RuleItem, figures: FiguresView): string {
  if (figures.projects === 0) return $localize`没有计入的项目`;
  const unit = unitOf(item.measure);
  const value = figures.value?.shown ?? '—';
  const parts = [
    $localize`${figures.projects}:projects: 个项目`,
    item.measure.kind === 'medianDays'
      ? $localize`中位数 ${value}:value: ${unit}:unit:`
      : $localize`合计 ${value}:value: ${unit}:unit:`,
  ];
  if (item.method.kind === 'completion') {
    parts.push(
      figures.target ? $localize`应完成 ${figures.target.shown}:target: ${unit}:unit:` : $localize`未设目标，不得分`,
    );
  }
  if (item.method.kind === 'stepTable') {
    parts.push(figures.step === null ? $localize`未到任何一档` : $localize`第 ${figures.step + 1}:step: 档`);
  }
  if (figures.limited) parts.push(item.method.kind === 'deduction' ? $localize`已扣到上限` : $localize`已封顶`);
  return parts.join($localize`:between two parts of a sentence:,`);
}

import { FiguresView, FigureView } from '@huoshui/contracts';
import {
  CompositeItem,
  FigureName,
  isComposite,
  isFixed,
  isGraded,
  isMeasured,
  isOfTeam,
  MeasuredItem,
  RuleItem,
} from '@huoshui/domain';
import { unitOf } from './measure-words';

/** Where the points come from, in figures: "12 个项目，合计 11.4 个，封顶". */
export function figureSentence(item: RuleItem, figures: FiguresView): string {
  const parts = isFixed(item)
    ? [$localize`固定分`]
    : isComposite(item)
      ? compositeFigures(item, figures)
      : isOfTeam(item)
        ? [figures.value === null ? $localize`没有所在队伍` : $localize`队伍 ${figures.value.shown}:points: 分`]
        : isGraded(item)
          ? [figures.step === null ? $localize`未到任何一档` : $localize`第 ${figures.step + 1}:step: 档`]
          : measuredFigures(item, figures);
  parts.push(...figures.more.flatMap((one) => moreWords(one, item)));
  if (figures.limited) parts.push(limitWords(item));
  return parts.join($localize`:between two parts of a sentence:，`);
}

/** Of points that are scored once more, what they were before. */
function compositeFigures({ items, each }: CompositeItem, { value, target }: FiguresView): string[] {
  if (each) return [];
  const parts = [$localize`${items.length}:items: 个分项合计`];
  if (value) parts.push($localize`折算前 ${value.shown}:points: 分`);
  if (target) parts.push($localize`对照 ${target.shown}:points: 分`);
  return parts;
}

function limitWords(item: RuleItem): string {
  if (!isMeasured(item)) return $localize`已到上下限`;
  return item.method.kind === 'deduction' ? $localize`已扣到上限` : $localize`已封顶`;
}

function measuredFigures(item: MeasuredItem, figures: FiguresView): string[] {
  if (figures.projects === 0 && figures.more.length === 0) return [$localize`没有计入的项目`];
  const unit = unitOf(item.measure);
  const value = figures.value?.shown ?? '—';
  const parts = [counted(item, figures.projects), valueWords(item, value, unit)];
  const scored = !item.each && !figures.more.some((one) => one.name === 'unmet');
  if (scored && (item.method.kind === 'completion' || item.method.kind === 'quota')) {
    parts.push(
      figures.target ? $localize`应完成 ${figures.target.shown}:target: ${unit}:unit:` : $localize`未设目标，不得分`,
    );
  }
  if (scored && item.method.kind === 'stepTable') {
    parts.push(figures.step === null ? $localize`未到任何一档` : $localize`第 ${figures.step + 1}:step: 档`);
  }
  return parts;
}

function counted({ measure }: MeasuredItem, count: number): string {
  if (measure.kind === 'entered' || measure.kind === 'mark') return $localize`${count}:entries: 次填报`;
  return measure.kind === 'activity' ? $localize`${count}:times: 次` : $localize`${count}:projects: 个项目`;
}

function valueWords({ measure }: MeasuredItem, value: string, unit: string): string {
  switch (measure.kind) {
    case 'medianDays':
      return $localize`中位数 ${value}:value: ${unit}:unit:`;
    case 'meanDays':
      return $localize`平均 ${value}:value: ${unit}:unit:`;
    case 'daysUntil':
      return $localize`第 ${value}:value: 天`;
    case 'rate':
    case 'withinDays':
      return $localize`占比 ${value}:value: ${unit}:unit:`;
    case 'growth':
      return $localize`增长 ${value}:value: ${unit}:unit:`;
    case 'completionRate':
      return measure.as === 'lead'
        ? $localize`快于序时 ${value}:value: ${unit}:unit:`
        : $localize`完成率 ${value}:value: ${unit}:unit:`;
    default:
      return $localize`合计 ${value}:value: ${unit}:unit:`;
  }
}

const figureName: Readonly<Record<FigureName, string>> = {
  numerator: $localize`实际`,
  denominator: $localize`基数`,
  before: $localize`对比期`,
  percent: $localize`完成率`,
  timeProgress: $localize`序时进度`,
  best: $localize`同组最好`,
  worst: $localize`同组最差`,
  place: $localize`同组名次`,
  places: $localize`同组参排`,
  missing: $localize`少`,
  beyond: $localize`超`,
  plain: $localize`系数前`,
  coefficient: $localize`系数`,
  grade: $localize`档次`,
  groupSum: $localize`同组合计`,
  groupMean: $localize`同组平均`,
  periods: $localize`分别计分的期数`,
  absent: $localize`缺项`,
  unmet: $localize`前提未达到`,
};

const PERCENT: readonly FigureName[] = ['percent', 'timeProgress'];

/** A best or worst is told with whose it is, three names at most. */
function moreWords({ name, value, of }: FigureView, item: RuleItem): string[] {
  const unit = PERCENT.includes(name) ? '%' : '';
  const owners = of.slice(0, 3).map((one) => one.name);
  const whose = owners.length === 0 ? '' : `（${owners.join('、')}${of.length > owners.length ? '…' : ''}）`;
  if (name === 'unmet') return [$localize`第 ${value.shown}:place: 个前提未达到，不得分`];
  return name === 'plain' && isFixed(item) ? [] : [`${figureName[name]} ${value.shown}${unit}${whose}`];
}

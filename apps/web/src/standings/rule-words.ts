import {
  Blend,
  CompositeItem,
  Each,
  Factor,
  isComposite,
  isFixed,
  isGraded,
  isOfTeam,
  MeasuredItem,
  RuleItem,
  RuleMeasure,
  shownAmount,
} from '@huoshui/domain';
import { conditionWords, listWords } from './condition-words';
import { filterWords } from './filter-words';
import { measured, unitOf } from './measure-words';
import { windowName } from './window-words';
import { scored } from './method-words';
import { RuleNames, whoWords } from './who-words';

export { unitOf } from './measure-words';

const divisionWords: Readonly<Record<MeasuredItem['division'], string>> = {
  byShare: $localize`共享项目按分成比例计`,
  leadTeam: $localize`共享项目全部计给牵头队伍`,
  equally: $localize`共享项目由各方平分`,
  each: $localize`共享项目各方全额计`,
};

/** Measures that no shared project goes into. */
export const UNSHARED: readonly RuleMeasure['kind'][] = ['entered', 'mark'];

/** An item read in one sentence: "今年以来开工项目，每个得 4 分；共享项目按分成比例计。" */
export function ruleSentence(item: RuleItem, names: RuleNames = {}): string {
  return `${core(item, names)}${frame(item, names)}`;
}

function core(item: RuleItem, names: RuleNames): string {
  if (isFixed(item)) return $localize`一律 ${item.points}:points: 分。`;
  if (isComposite(item)) {
    const parts = item.items.map((one) => (one.weight === undefined ? one.title : `${one.title} × ${one.weight}`));
    return blendWords[item.take ?? 'sum'](parts) + compositeWords(item);
  }
  if (isOfTeam(item)) {
    if (item.team === 'total') return $localize`所在队伍的总分。`;
    return $localize`所在队伍“${names.items?.(item.team) ?? item.team}:item:”的得分。`;
  }
  if (isGraded(item)) {
    const and = $localize`:between conditions that must all hold:，并且`;
    const grades = item.grades.map(
      ({ all, points }) =>
        $localize`${all.map((one) => conditionWords(one, names)).join(and)}:conditions:得 ${points}:points: 分`,
    );
    return $localize`取最先符合的一档：${grades.join('；')}:grades:。`;
  }
  return measuredSentence(item);
}

function measuredSentence(item: MeasuredItem): string {
  const what = `${windowName(item.window)}${measured(item.measure)}`;
  const how = scored(item.method, unitOf(item.measure));
  const filter = filterWords(item.filter);
  const only = filter === '' ? '' : $localize`只计${filter}:filter:。`;
  const besides = [only, ...(item.factors ?? []).map(factorWords), item.each ? eachWords(item.each) : ''].join('');
  if (UNSHARED.includes(item.measure.kind)) return $localize`${what}:what:，${how}:scored:。${besides}:filter:`;
  return $localize`${what}:what:，${how}:scored:；${divisionWords[item.division]}:division:。${besides}:filter:`;
}

const blendWords: Readonly<Record<Blend, (parts: readonly string[]) => string>> = {
  sum: (parts) => $localize`${parts.join(' + ')}:parts:。`,
  mean: (parts) => $localize`取${parts.join('、')}:parts:的平均分。`,
  product: (parts) => $localize`${parts.join(' × ')}:parts:。`,
  least: (parts) => $localize`取${parts.join('、')}:parts:中最低的。`,
  most: (parts) => $localize`取${parts.join('、')}:parts:中最高的，不重复计。`,
};

/** What becomes of the blend: the missing, the conversion, the months. */
function compositeWords({ missing, method, each, window = 'yearToDate' }: CompositeItem): string {
  const points = $localize`:what a blend is counted in:分`;
  return [
    missing === undefined ? '' : $localize`缺项的权重摊到其余分项。`,
    method === undefined ? '' : $localize`合计再折算：${scored(method, points)}:scored:。`,
    each === undefined ? '' : `${windowName(window)}${eachWords(each)}`,
  ].join('');
}

function factorWords({ filter, times, more }: Factor): string {
  const which = filterWords(filter) || $localize`其余项目`;
  if (more === undefined) return $localize`${which}:filter:按 ${times}:times: 倍折算。`;
  const [above, per] = [more.aboveFen, more.perFen].map((fen) => Object.values(shownAmount(fen)).join(' '));
  const full = more.whole ? $localize`（满额才计）` : '';
  const most = more.most === undefined ? '' : $localize`，最多再加 ${more.most}:most: 倍`;
  return $localize`${which}:filter:按 ${times}:times: 倍折算，超过 ${above}:above: 的部分每 ${per}:per:${full}:full:再加 ${more.times}:more: 倍${most}:most:。`;
}

function eachWords({ period, ended, take = 'sum', weights }: Each): string {
  const unit = partName[period];
  const blend = weights ? $localize`按 ${weights.join('、')}:weights: 加权相加` : mergedWords[take];
  const over = ended ? $localize`，未满的${unit}:unit:不计` : '';
  return $localize`逐${unit}:unit:分别计分再${blend}:blend:，不以丰补歉${over}:over:。`;
}

const partName: Readonly<Record<Each['period'], string>> = {
  week: $localize`周`,
  month: $localize`月`,
  quarter: $localize`季度`,
};

const mergedWords: Readonly<Record<NonNullable<Each['take']>, string>> = {
  sum: $localize`相加`,
  mean: $localize`取平均`,
  least: $localize`取最低`,
  most: $localize`取最高`,
};

/** Coefficients, bounds, for whom, and what it takes. */
function frame(item: RuleItem, names: RuleNames): string {
  const parts = [
    ...(item.coefficients ?? []).map(
      ({ who, times }) => $localize`${whoWords(who, names)}:who:乘系数 ${times}:times:。`,
    ),
    item.floor === undefined ? '' : $localize`不低于 ${item.floor}:floor: 分。`,
    item.cap === undefined ? '' : $localize`不高于 ${item.cap}:cap: 分。`,
    item.applies === undefined ? '' : $localize`只适用于${whoWords(item.applies, names)}:who:。`,
    item.requires === undefined
      ? ''
      : $localize`前提：${listWords({ all: item.requires }, names)}:conditions:，否则不得分。`,
  ];
  return parts.join('');
}

import { isComposite, isFixed, isGraded, MeasuredItem, RuleItem } from '@huoshui/domain';
import { conditionWords } from './condition-words';
import { filterWords } from './filter-words';
import { measured, unitOf, windowName } from './measure-words';
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
const UNSHARED = ['entered', 'mark'];

/** An item read in one sentence: "今年以来开工项目，每个得 4 分；共享项目按分成比例计。" */
export function ruleSentence(item: RuleItem, names: RuleNames = {}): string {
  return `${core(item, names)}${frame(item, names)}`;
}

function core(item: RuleItem, names: RuleNames): string {
  if (isFixed(item)) return $localize`一律 ${item.points}:points: 分。`;
  if (isComposite(item)) {
    const parts = item.items.map((one) => (one.weight === undefined ? one.title : `${one.title} × ${one.weight}`));
    return $localize`${parts.join(' + ')}:parts:。`;
  }
  if (isGraded(item)) {
    const and = $localize`:between conditions that must all hold:，并且`;
    const grades = item.grades.map(
      ({ all, points }) =>
        $localize`${all.map((one) => conditionWords(one, names)).join(and)}:conditions:得 ${points}:points: 分`,
    );
    return $localize`取最先符合的一档：${grades.join(';')}:grades:。`;
  }
  return measuredSentence(item);
}

function measuredSentence(item: MeasuredItem): string {
  const what = `${windowName(item.window)}${measured(item.measure)}`;
  const how = scored(item.method, unitOf(item.measure));
  const filter = filterWords(item.filter);
  const only = filter === '' ? '' : $localize`只计${filter}:filter:。`;
  const factors = (item.factors ?? []).map(
    (factor) => $localize`${filterWords(factor.filter)}:filter:按 ${factor.times}:times: 倍折算。`,
  );
  const besides = [only, ...factors].join('');
  if (UNSHARED.includes(item.measure.kind)) return $localize`${what}:what:，${how}:scored:。${besides}:filter:`;
  return $localize`${what}:what:，${how}:scored:；${divisionWords[item.division]}:division:。${besides}:filter:`;
}

/** Coefficients, bounds and for whom. */
function frame(item: RuleItem, names: RuleNames): string {
  const parts = [
    ...(item.coefficients ?? []).map(
      ({ who, times }) => $localize`${whoWords(who, names)}:who:乘系数 ${times}:times:。`,
    ),
    item.floor === undefined ? '' : $localize`不低于 ${item.floor}:floor: 分。`,
    item.cap === undefined ? '' : $localize`不高于 ${item.cap}:cap: 分。`,
    item.applies === undefined ? '' : $localize`只适用于${whoWords(item.applies, names)}:who:。`,
  ];
  return parts.join('');
}

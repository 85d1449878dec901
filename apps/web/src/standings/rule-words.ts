import { AmountUnit, CountedEvent, RuleItem, RuleMeasure, RuleMethod, shownAmount } from '@huoshui/domain';
import { landModeName, milestoneName } from '@huoshui/ui';
import { targetName } from '../shell/words/target-name';

const eventName: Readonly<Record<CountedEvent, string>> = {
  ...milestoneName,
  startOnLandAcquisition: $localize`拿地即开工`,
};

const windowName: Readonly<Record<RuleItem['window'], string>> = {
  week: $localize`本周`,
  month: $localize`本月`,
  yearToDate: $localize`今年以来`,
};

const unitName: Readonly<Record<AmountUnit, string>> = {
  yuan: $localize`元`,
  wan: $localize`万元`,
  yi: $localize`亿元`,
};

/** What the item's figures are counted in. */
export const unitOf = (measure: RuleMeasure): string =>
  measure.kind === 'amount' ? unitName[measure.unit] : measure.kind === 'medianDays' ? $localize`天` : $localize`个`;

function measured(measure: RuleMeasure): string {
  switch (measure.kind) {
    case 'count':
    case 'credit':
      return $localize`${eventName[measure.event]}:event:项目`;
    case 'amount':
      return $localize`${eventName[measure.event]}:event:项目的投资额`;
    case 'medianDays':
      return $localize`${milestoneName[measure.from]}:from:到${milestoneName[measure.to]}:to:用时的中位数`;
    case 'overdue':
      return $localize`${milestoneName[measure.from]}:from:超过 ${measure.days}:days: 天未${milestoneName[measure.awaited]}:awaited:的项目`;
  }
}

function scored(method: RuleMethod, unit: string): string {
  switch (method.kind) {
    case 'pointsPerUnit': {
      const per = (method.per ?? 1) === 1 ? $localize`每${unit}:unit:` : $localize`每 ${method.per}:per: ${unit}:unit:`;
      const full = method.whole ? $localize`(满额才计)` : '';
      const cap = method.cap === undefined ? '' : $localize`,最多 ${method.cap}:cap: 分`;
      return $localize`${per}:per:${full}:full:得 ${method.points}:points: 分${cap}:cap:`;
    }
    case 'stepTable': {
      const word = method.direction === 'atLeast' ? $localize`达到` : $localize`不超过`;
      return method.steps
        .map((step) => $localize`${word}:word: ${step.threshold}:threshold: ${unit}:unit:得 ${step.points}:points: 分`)
        .join(';');
    }
    case 'completion': {
      const due = method.proRata ? $localize`按时间进度折算的` : '';
      const cap = method.cap === undefined ? '' : $localize`,最多 ${method.cap}:cap: 分`;
      return $localize`除以${due}:due:年度目标“${targetName[method.target]}:target:”，再乘 ${method.weight}:weight: 分${cap}:cap:`;
    }
    case 'deduction': {
      const ceiling = method.ceiling === undefined ? '' : $localize`,最多扣 ${method.ceiling}:ceiling: 分`;
      return $localize`每${unit}:unit:扣 ${method.points}:points: 分${ceiling}:ceiling:`;
    }
  }
}

function restricted({ filter }: RuleItem): string {
  const amount = (fen: number): string => Object.values(shownAmount(fen)).join(' ');
  const parts = [
    filter.atLeastFen === undefined ? '' : $localize`投资额 ${amount(filter.atLeastFen)}:amount:以上（含）`,
    filter.atMostFen === undefined ? '' : $localize`投资额 ${amount(filter.atMostFen)}:amount:以下（含）`,
    filter.belowFen === undefined ? '' : $localize`投资额不足 ${amount(filter.belowFen)}:amount:`,
    filter.manufacturing === undefined ? '' : filter.manufacturing ? $localize`制造业` : $localize`非制造业`,
    filter.industries === undefined ? '' : filter.industries.join('、'),
    filter.landModes === undefined ? '' : filter.landModes.map((mode) => landModeName[mode]).join('、'),
  ].filter(Boolean);
  return parts.length === 0 ? '' : $localize`只计${parts.join(';')}:filter:。`;
}

/** An item read in one sentence: "今年以来开工项目，每个得 4 分；共享项目按分成比例计。" */
export function ruleSentence(item: RuleItem): string {
  const division = item.division === 'byShare' ? $localize`共享项目按分成比例计` : $localize`共享项目全部计给牵头队伍`;
  const what = `${windowName[item.window]}${measured(item.measure)}`;
  return $localize`${what}:what:，${scored(item.method, unitOf(item.measure))}:scored:；${division}:division:。${restricted(item)}:filter:`;
}

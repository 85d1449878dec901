import {
  ActivityKind,
  AmountUnit,
  Counted,
  CountedEvent,
  DaysAfter,
  GroupTarget,
  LeafMeasure,
  RuleMeasure,
  RuleTarget,
  Take,
} from '@huoshui/domain';
import { milestoneName } from '@huoshui/ui';
import { targetName } from '../shell/words/target-name';
import { filterWords } from './filter-words';
import { windowName } from './window-words';

const eventName: Readonly<Record<CountedEvent, string>> = {
  ...milestoneName,
  startOnLandAcquisition: $localize`拿地即开工`,
};

const unitName: Readonly<Record<AmountUnit, string>> = {
  yuan: $localize`元`,
  wan: $localize`万元`,
  yi: $localize`亿元`,
};

export const activityName: Readonly<Record<ActivityKind, string>> = {
  leadRegistered: $localize`登记线索`,
  followUp: $localize`跟进`,
  visit: $localize`走访接待`,
  firstTalk: $localize`首谈`,
  claim: $localize`首谈认领`,
  staleLead: $localize`久未跟进的线索`,
  sheetMissing: $localize`未交的队伍周报`,
  sheetLate: $localize`迟交的队伍周报`,
  reportMissing: $localize`缺报的项目周进展`,
  reportLate: $localize`迟报的项目周进展`,
  obstacleSettledInTime: $localize`按期办结的卡点`,
  obstacleSettledLate: $localize`逾期办结的卡点`,
  obstacleOverdue: $localize`逾期未办的卡点`,
  orderDoneInTime: $localize`按期办结的督办单`,
  orderOverdue: $localize`逾期的督办单`,
  falseFact: $localize`核验后撤回的里程碑`,
  statisticsEntry: $localize`纳统入库项目`,
};

/** What the item's figures are counted in. */
export function unitOf(measure: RuleMeasure): string {
  switch (measure.kind) {
    case 'amount':
    case 'invested':
      return unitName[measure.unit];
    case 'medianDays':
    case 'meanDays':
    case 'daysUntil':
    case 'overdueDays':
      return $localize`天`;
    case 'among':
      return unitOf(measure.of);
    case 'entered':
      return measure.unit;
    case 'mark':
      return $localize`分`;
    case 'withinDays':
      return '%';
    case 'rate':
      return measure.as === 'quotient' ? '' : '%';
    case 'growth':
      return measure.as === 'difference' ? unitOf(measure.of) : '%';
    case 'completionRate':
      return measure.as === 'lead' ? $localize`个百分点` : '%';
    default:
      return $localize`个`;
  }
}

export function measured(measure: RuleMeasure): string {
  switch (measure.kind) {
    case 'among':
      return $localize`${leaf(measure.of)}:measure:（只看也属于“${side(measure.also)}:also:”的）`;
    case 'rate': {
      const cohort = measure.cohort ? $localize`（同一批项目）` : '';
      return $localize`${side(measure.numerator)}:numerator:占${side(measure.denominator)}:denominator:的比例${cohort}:cohort:`;
    }
    case 'growth': {
      const against = measure.against === 'lastYear' ? $localize`同比` : $localize`环比`;
      const as = measure.as === 'difference' ? $localize`增量` : $localize`增幅`;
      return $localize`${leaf(measure.of)}:measure:的${against}:against:${as}:as:`;
    }
    case 'completionRate': {
      const target = targetWords(measure.target, unitOf(measure.of));
      if (measure.as === 'lead')
        return $localize`${leaf(measure.of)}:measure:对${target}:target:的完成率快于序时进度的百分点`;
      const due = measure.as === 'proRata' ? $localize`按时间进度折算的` : '';
      return $localize`${leaf(measure.of)}:measure:对${due}:due:${target}:target:的完成率`;
    }
    default:
      return leaf(measure);
  }
}

const side = ({ measure: of, window, filter }: Counted): string =>
  `${window ? windowName(window) : ''}${leaf(of)}${filter ? $localize`（${filterWords(filter)}:filter:）` : ''}`;

/** A year's target by its name, what the group came to, or a number. */
export function targetWords(target: RuleTarget | GroupTarget, unit: string): string {
  if (target === 'groupMean') return $localize`同组平均数`;
  if (target === 'groupBest') return $localize`同组最好的数`;
  if (typeof target === 'string') return $localize`年度目标“${targetName[target]}:target:”`;
  const some = target.for ? $localize`（部分对象另定）` : '';
  return $localize`目标数 ${target.value}:value: ${unit}:unit:${some}:some:`;
}

function leaf(measure: LeafMeasure): string {
  switch (measure.kind) {
    case 'count':
    case 'credit':
      return $localize`${afterWords(measure.after)}:after:${eventName[measure.event]}:event:项目`;
    case 'amount':
      return $localize`${afterWords(measure.after)}:after:${eventName[measure.event]}:event:项目的投资额`;
    case 'daysUntil':
      return measure.nth === undefined || measure.nth === 1
        ? $localize`从期初到首个项目${eventName[measure.event]}:event:的天数`
        : $localize`从期初到第 ${measure.nth}:nth: 个项目${eventName[measure.event]}:event:的天数`;
    case 'medianDays':
      return $localize`${milestoneName[measure.from]}:from:到${milestoneName[measure.to]}:to:用时的中位数`;
    case 'meanDays':
      return $localize`${milestoneName[measure.from]}:from:到${milestoneName[measure.to]}:to:用时的平均数`;
    case 'withinDays':
      return $localize`${milestoneName[measure.from]}:from:后 ${measure.days}:days: 天内${milestoneName[measure.to]}:to:的项目占比`;
    case 'overdue':
      return $localize`${milestoneName[measure.from]}:from:超过 ${measure.days}:days: 天未${milestoneName[measure.awaited]}:awaited:的项目`;
    case 'overdueDays':
      return $localize`${milestoneName[measure.from]}:from:超过 ${measure.days}:days: 天未${milestoneName[measure.awaited]}:awaited:的逾期天数`;
    case 'activity':
      return measure.days === undefined
        ? activityName[measure.activity]
        : $localize`超过 ${measure.days}:days: 天${activityName[measure.activity]}:activity:`;
    case 'invested':
      return measure.atLeastPercent === undefined
        ? $localize`项目实际完成投资`
        : $localize`实际完成投资达到总投资 ${measure.atLeastPercent}:percent:% 的项目的实际完成投资`;
    case 'entered':
      return $localize`填报数${quoted(measure.name)}:name:${takeWords(measure.take)}:take:`;
    case 'mark':
      return $localize`评分${quoted(measure.name)}:name:（每次最多 ${measure.most}:most: 分）${takeWords(measure.take)}:take:`;
  }
}

/** "签约后 90 天内", "签约后满 91 天、180 天内". */
function afterWords(after: DaysAfter | undefined): string {
  if (after === undefined) return '';
  const since = milestoneName[after.milestone];
  const { atLeast, atMost } = after;
  if (atLeast === undefined) return $localize`${since}:since:后 ${atMost}:most: 天内`;
  if (atMost === undefined) return $localize`${since}:since:后满 ${atLeast}:least: 天才`;
  return $localize`${since}:since:后满 ${atLeast}:least: 天、${atMost}:most: 天内`;
}

const takeWords = (take: Take | undefined): string => taken[take ?? 'sum'];

const taken: Readonly<Record<Take, string>> = {
  sum: $localize`合计`,
  mean: $localize`的平均数`,
  latest: $localize`的最近一次`,
  most: $localize`的最高一次`,
  least: $localize`的最低一次`,
  trimmed: $localize`去掉最高、最低各一个后的平均数`,
};

/** What is entered bears a name in Chinese or a mere key; of a key the item's title says enough. */
const quoted = (name: string): string => (/^[\w-]+$/.test(name) ? '' : `“${name}”`);

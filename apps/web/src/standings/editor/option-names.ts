import { landModeName, milestoneName, teamKindName } from '@huoshui/ui';
import { investmentName } from '../../shell/words/investment-name';
import { partnerKindName } from '../../shell/words/partner-kind-name';
import { targetName } from '../../shell/words/target-name';
import { activityName } from '../measure-words';
import { windowName } from '../window-words';
import type { NamedWindow } from '@huoshui/domain';

type Names = Readonly<Record<string, string>>;

export const itemKindName = {
  measured: $localize`量出来计分`,
  composite: $localize`综合（几项加权或合计）`,
  fixed: $localize`固定分`,
  graded: $localize`按条件分档`,
  ofTeam: $localize`所在队伍的得分`,
} as const;

const method: Names = {
  pointsPerUnit: $localize`每个得分`,
  stepTable: $localize`分段得分`,
  completion: $localize`目标完成率`,
  deduction: $localize`扣分`,
  bestShare: $localize`占最优比例`,
  efficacy: $localize`功效系数`,
  byRank: $localize`按名次得分`,
  quota: $localize`指标缺口扣分、超额加分`,
};

const measure: Names = {
  count: $localize`项目个数`,
  credit: $localize`项目个数（按分成）`,
  amount: $localize`投资额`,
  daysUntil: $localize`到首个（第几个）项目的天数`,
  medianDays: $localize`用时的中位数`,
  meanDays: $localize`用时的平均数`,
  withinDays: $localize`限期内做到的占比`,
  overdue: $localize`逾期未做到的项目`,
  overdueDays: $localize`逾期的天数`,
  activity: $localize`工作次数`,
  invested: $localize`实际完成投资（月报）`,
  entered: $localize`填报数（如到位外资）`,
  mark: $localize`评分`,
  rate: $localize`占比（分子 ÷ 分母）`,
  among: $localize`又符合另一条件的项目`,
  growth: $localize`同比、环比`,
  completionRate: $localize`目标完成率`,
};

const condition: Names = {
  rank: $localize`名次`,
  total: $localize`总分`,
  points: $localize`某项的得分`,
  value: $localize`某项量出来的数`,
  measured: $localize`另外量一个数`,
};

const groupTarget: Names = { groupMean: $localize`同组平均数`, groupBest: $localize`同组最好的数` };

const event: Names = { ...milestoneName, startOnLandAcquisition: $localize`拿地即开工` };

const byKey: Readonly<Record<string, Names>> = {
  method,
  measure,
  leafMeasure: measure,
  condition,
  event,
  from: event,
  to: event,
  awaited: event,
  activity: activityName,
  target: { ...targetName, ...groupTarget },
  quota: { ...targetName, ...groupTarget },
  missing: { spread: $localize`权重摊到其余分项` },
  landModes: landModeName,
  investment: investmentName,
  partnerKinds: partnerKindName,
  kinds: teamKindName,
  unit: { yuan: $localize`元`, wan: $localize`万元`, yi: $localize`亿元` },
  take: {
    sum: $localize`合计`,
    mean: $localize`平均`,
    latest: $localize`取最近一次`,
    least: $localize`取最低的一个`,
    most: $localize`取最高的一个（就高不重复）`,
    trimmed: $localize`去掉最高、最低各一个再平均`,
    product: $localize`相乘`,
  },
  of: { best: $localize`同组最好`, sum: $localize`同组合计（占比）`, mean: $localize`同组平均` },
  ties: { alike: $localize`都得该名次的分`, mean: $localize`平分所占名次的分` },
  period: { week: $localize`逐周`, month: $localize`逐月`, quarter: $localize`逐季` },
  milestone: event,
  division: {
    byShare: $localize`按分成比例计`,
    leadTeam: $localize`全部计给牵头队伍`,
    equally: $localize`各方平分`,
    each: $localize`各方全额计`,
  },
  direction: { atLeast: $localize`多者为优（达到）`, atMost: $localize`少者为优（不超过）` },
  between: {
    step: $localize`按到达的一档`,
    line: $localize`按直线内插`,
    bracket: $localize`分段累进（每段每单位几分）`,
  },
  against: { lastYear: $localize`去年同期（同比）`, before: $localize`上一期（环比）` },
  as: {
    percent: $localize`百分数`,
    quotient: $localize`商（不乘 100）`,
    difference: $localize`差额`,
    whole: $localize`对全年目标`,
    proRata: $localize`对按时间进度应完成的部分`,
    lead: $localize`快于时间进度的百分点`,
  },
  within: { group: $localize`组内`, whole: $localize`总排名`, zone: $localize`全区`, team: $localize`本队伍` },
  colour: { red: $localize`红榜`, black: $localize`黑榜` },
  at: { item: $localize`每项舍入，总分是各项之和`, total: $localize`精确计算，只在显示时舍入` },
  mode: { halfUp: $localize`四舍五入`, halfEven: $localize`四舍六入五成双`, floor: $localize`舍去` },
  ranking: {
    competition: $localize`跳过（1、2、2、4）`,
    dense: $localize`连续（1、2、2、3）`,
    broken: $localize`不并列，由“并列时依次看”分出先后`,
  },
};

/** What stands for a word, by the first key that it asks for. */
const objectWord: Readonly<Record<string, string>> = {
  lastWeeks: $localize`近若干周`,
  lastMonths: $localize`近若干个月`,
  from: $localize`从某日到某日`,
  value: $localize`直接写数`,
};

export const objectName = (first: string): string => objectWord[first] ?? $localize`另写`;

export function optionName(key: string, value: string): string {
  if (key === 'window') return windowName(value as NamedWindow);
  return byKey[key]?.[value] ?? value;
}

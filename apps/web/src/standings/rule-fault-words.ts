import { RuleFault } from '@huoshui/domain';

const text = (fault: RuleFault, key: string): string => String(fault.facts[key] ?? '');

type Sentence = (fault: RuleFault) => string;

/** A sentence for each fault that the domain names. */
const sentences: Readonly<Record<string, Sentence>> = {
  'rule-set.object': () => $localize`这里应是一个对象`,
  'rule-set.key-missing': (fault) => $localize`缺少“${text(fault, 'key')}:key:”`,
  'rule-set.key-unknown': (fault) => $localize`没有“${text(fault, 'key')}:key:”这一项，请检查拼写`,
  'rule-set.text': (fault) =>
    $localize`“${text(fault, 'key')}:key:”应是 ${text(fault, 'least')}:least:–${text(fault, 'most')}:most: 个字的文本`,
  'rule-set.choice': (fault) => $localize`“${text(fault, 'key')}:key:”只能是：${text(fault, 'choices')}:choices:`,
  'rule-set.number': (fault) =>
    $localize`“${text(fault, 'key')}:key:”应是 ${text(fault, 'least')}:least: 到 ${text(fault, 'most')}:most: 的数，最多六位小数`,
  'rule-set.whole': (fault) =>
    $localize`“${text(fault, 'key')}:key:”应是 ${text(fault, 'least')}:least: 到 ${text(fault, 'most')}:most: 的整数`,
  'rule-set.flag': (fault) => $localize`“${text(fault, 'key')}:key:”只能是 true 或 false`,
  'rule-set.list': (fault) =>
    $localize`“${text(fault, 'key')}:key:”应是 ${text(fault, 'least')}:least:–${text(fault, 'most')}:most: 项的列表`,
  'rule-set.item-key': () => $localize`“key”应以小写字母开头，只用字母和数字，最多 40 个`,
  'rule-set.item-twice': (fault) => $localize`“${text(fault, 'key')}:key:”用了两次`,
  'rule-set.method-measure': (fault) =>
    $localize`计分方法 ${text(fault, 'method')}:method: 不能用于计量 ${text(fault, 'measure')}:measure:`,
  'rule-set.credit-division': () => $localize`按分成计量（credit）的项只能按比例分（byShare）或平分（equally）`,
  'rule-set.median-division': () => $localize`用时的中位数、平均数只能整个计：给牵头队伍（leadTeam）或各方（each）`,
  'rule-set.milestones-same': () => $localize`两个里程碑不能相同`,
  'rule-set.target-window': () => $localize`目标计划分年度、季度、月度：按名取目标时，期间要用今年以来、某个季度或本月`,
  'rule-set.target-unit': () => $localize`目标的单位和计量不一致：个数对个数，金额对金额`,
  'rule-set.steps-direction': () => $localize`用时用“不超过”（atMost）分档，其他用“达到”（atLeast）`,
  'rule-set.steps-order': (fault) =>
    $localize`档位应由小到大：${text(fault, 'threshold')}:threshold: 不大于前一档的 ${text(fault, 'before')}:before:`,
  'rule-set.amount-twice': () => $localize`“以下”（atMostFen）和“不足”（belowFen）只能用一个`,
  'rule-set.amount-band': () => $localize`金额上限不能低于下限`,
  'rule-set.depth': (fault) => $localize`分项里再套分项，最多 ${text(fault, 'most')}:most: 层`,
  'rule-set.weight-top': () => $localize`权重（weight）只用在组合项里面；单独的项不要写`,
  'rule-set.cap-floor': (fault) =>
    $localize`上限 ${text(fault, 'cap')}:cap: 不能低于下限 ${text(fault, 'floor')}:floor:`,
  'rule-set.no-sum': (fault) =>
    $localize`计量 ${text(fault, 'measure')}:measure: 不是可以相加的数，不能用来算比例、增幅或完成率`,
  'rule-set.activity-days': (fault) => $localize`“${text(fault, 'activity')}:activity:”要写明超过多少天（days）`,
  'rule-set.activity-no-days': (fault) => $localize`“${text(fault, 'activity')}:activity:”不用天数，请去掉“days”`,
  'rule-set.entered-unit': (fault) =>
    $localize`填报数“${text(fault, 'name')}:name:”在别处以“${text(fault, 'unit')}:unit:”为单位，单位要一致`,
  'rule-set.rank-points': () =>
    $localize`按名次计分：列出各名次的分（table），按前百分之几分档（bands），或写第一名的分和每名递减（first、step），三者取一`,
  'rule-set.month-day': () => $localize`日期写成“月-日”，如 03-01、11-30`,
  'rule-set.bands-order': (fault) =>
    $localize`“前百分之几”应由小到大：${text(fault, 'top')}:top: 不大于前一档的 ${text(fault, 'before')}:before:`,
  'rule-set.again-pro-rata': () => $localize`折算和对照同组时没有时间进度，请去掉“按时间进度折算”（proRata）`,
  'rule-set.again-target': () => $localize`合计的折算只能对照一个数或同组，不能取目标计划里的目标`,
  'rule-set.each-weights': (fault) => $localize`权重（weights）要正好 ${text(fault, 'most')}:most: 个：一期一个`,
  'rule-set.each-take': () => $localize`写了各期权重（weights）就是加权相加，请去掉“各期怎样合成”（take）`,
  'rule-set.each-twice': () => $localize`所在的组合已经逐周、逐月或逐季计分，这里不能再写`,
  'rule-set.composite-window': () => $localize`组合项只有逐周、逐月、逐季计分时才写统计期间`,
  'rule-set.missing-product': () => $localize`分项相乘时不能分摊缺项`,
  'rule-set.team-persons': () => $localize`“所在队伍的得分”只能用在人员计分里`,
  'rule-set.efficacy-range': (fault) =>
    $localize`功效系数最好的分 ${text(fault, 'best')}:best: 要高于最差的分 ${text(fault, 'worst')}:worst:`,
  'rule-set.quota-empty': () => $localize`至少写“少了怎么扣”（short）或“超了怎么加”（over）之一`,
  'rule-set.bracket-direction': () => $localize`分段累进只能用“达到”（atLeast）`,
  'rule-set.who-empty': () => $localize`要写明对谁：队伍类别、分组、队伍或人员`,
  'rule-set.group-unknown': (fault) => $localize`没有分组“${text(fault, 'key')}:key:”`,
  'rule-set.group-twice': (fault) => $localize`分组“${text(fault, 'key')}:key:”用了两次`,
  'rule-set.group-empty': () => $localize`分组要写明队伍类别（kinds）或队伍（teams）`,
  'rule-set.group-overlap': (fault) => $localize`队伍类别“${text(fault, 'kind')}:kind:”已在另一个分组里`,
  'rule-set.grade-condition': (fault) =>
    $localize`分档和前提条件只能看量出来的数（value、measured），不能看 ${text(fault, 'kind')}:kind:`,
  'rule-set.no-projects': (fault) => $localize`计量 ${text(fault, 'measure')}:measure: 不看项目，不能用来挑选项目`,
  'rule-set.after-empty': () => $localize`要写至少（atLeast）或至多（atMost）多少天`,
  'rule-set.each-window': () =>
    $localize`逐月、逐季计分，期间要是由整月、整季组成的：今年以来、本半年、上半年、下半年、上年，逐月还可以是本季度`,
  'rule-set.each-weeks': () => $localize`逐周计分，期间要不止一周、又有头有尾：如本月、本季、今年以来、近几周`,
  'rule-set.each-weeks-weights': () => $localize`逐周计分的周数不固定，各期权重（weights）只有“近几周”可以写`,
  'rule-set.share-direction': () => $localize`占合计、比平均只能多者为优，请去掉 direction`,
  'rule-set.sanction-empty': () => $localize`要写总分乘以几（times）、扣几分（off）或最多几分（most）之一`,
  'rule-set.sanction-condition': (fault) =>
    $localize`否决条件可以看某项的得分、量出来的数，不能看 ${text(fault, 'kind')}:kind:`,
  'rule-set.rank-empty': () =>
    $localize`名次条件要写前几名（top）、后几名（bottom），或前、后百分之几（topPercent、bottomPercent）`,
  'rule-set.bounds-empty': () => $localize`条件要写不低于（atLeast）或低于（below）多少`,
  'rule-set.bounds-order': (fault) =>
    $localize`“低于” ${text(fault, 'below')}:below: 要大于“不低于” ${text(fault, 'atLeast')}:least:`,
  'rule-set.item-unknown': (fault) => $localize`没有可用的计分项“${text(fault, 'key')}:key:”`,
  'rule-set.persons-group': () => $localize`人员按组比较，先要有分组（groups）`,
  'rule-set.tie-breaker': (fault) => $localize`没有计分项“${text(fault, 'key')}:key:”，或用了两次`,
};

/** "开工：缺少“points”". */
export function faultSentence(fault: RuleFault): string {
  const said = sentences[fault.code]?.(fault) ?? fault.code;
  const item = text(fault, 'item');
  return item ? $localize`${item}:item::${said}:said:` : said;
}

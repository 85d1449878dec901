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
  'rule-set.credit-division': () => $localize`按分成计量（credit）的项只能按比例分（byShare）`,
  'rule-set.median-division': () => $localize`用时的中位数只能计给牵头队伍（leadTeam）`,
  'rule-set.milestones-same': () => $localize`两个里程碑不能相同`,
  'rule-set.target-window': () => $localize`年度目标完成率只能按今年以来（yearToDate）计`,
  'rule-set.target-unit': () => $localize`目标的单位和计量不一致：个数对个数，金额对金额`,
  'rule-set.steps-direction': () => $localize`用时用“不超过”（atMost）分档，其他用“达到”（atLeast）`,
  'rule-set.steps-order': (fault) =>
    $localize`档位应由小到大：${text(fault, 'threshold')}:threshold: 不大于前一档的 ${text(fault, 'before')}:before:`,
  'rule-set.amount-twice': () => $localize`“以下”（atMostFen）和“不足”（belowFen）只能用一个`,
  'rule-set.amount-band': () => $localize`金额上限不能低于下限`,
  'rule-set.tie-breaker': (fault) => $localize`没有计分项“${text(fault, 'key')}:key:”，或用了两次`,
};

/** "开工：缺少“points”". */
export function faultSentence(fault: RuleFault): string {
  const said = sentences[fault.code]?.(fault) ?? fault.code;
  const item = text(fault, 'item');
  return item ? $localize`${item}:item::${said}:said:` : said;
}

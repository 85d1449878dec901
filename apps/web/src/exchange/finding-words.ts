import { Milestone, RefusalFacts, RowFaultCode, RowRemarkCode } from '@huoshui/domain';
import { milestoneName } from '@huoshui/ui';
import { refusalWords, sentence } from '../shell/words/refusal-words';

type Words = (facts: RefusalFacts) => string;

const text = (facts: RefusalFacts, name: string): string => String(facts[name] ?? '');
const milestone = (facts: RefusalFacts, name: string): string =>
  milestoneName[text(facts, name) as Milestone] ?? text(facts, name);
const order: Words = (facts) =>
  $localize`${milestone(facts, 'later')}:later:日期（${text(facts, 'laterDay')}:laterDay:）早于${milestone(facts, 'earlier')}:earlier:日期（${text(facts, 'earlierDay')}:earlierDay:）。`;

/** One sentence for each thing that can be found in a row of a ledger. */
export const findingWords: Readonly<Record<RowFaultCode | RowRemarkCode, Words>> = {
  'import.row.missing-company': () => $localize`没有企业名称。`,
  'import.row.missing-project': () => $localize`没有项目名称。`,
  'import.row.missing-signing': () => $localize`没有签约日期，尚未签约的请登记为线索。`,
  'import.row.missing-amount': () => $localize`没有投资金额。`,
  'import.row.missing-team': () => $localize`没有责任单位。`,
  'import.row.unknown-team': (facts) => $localize`找不到队伍“${text(facts, 'team')}:team:”，请核对名称。`,
  'import.row.other-team': () => $localize`这是别的队伍的项目，请由该队伍或指挥部导入。`,
  'import.row.amount-not-a-number': () => $localize`金额不是数字。`,
  'import.row.negative-amount': () => $localize`金额是负数。`,
  'import.row.amount-zero': () => $localize`金额是零。`,
  'import.row.amount-range': () => $localize`金额写成了区间，请填一个数。`,
  'import.row.amount-foreign': (facts) =>
    $localize`金额是外币（${text(facts, 'currency')}:currency:），不能与人民币相加，请填折合人民币的金额。`,
  'import.row.amount-too-large': () => $localize`金额过大，请核对单位。`,
  'import.row.amount-over-rows': () => $localize`几个项目合并填写了一个金额，请分开填写。`,
  'import.row.invalid-date': () => $localize`日期不存在或无法识别。`,
  'import.row.date-without-day': () => $localize`日期没有写到日。`,
  'import.row.date-without-year': () => $localize`日期没有年份，标题里也没有，请指定年份。`,
  'import.row.date-ambiguous': () => $localize`日期有两种读法，请写成“2022年3月15日”。`,
  'import.row.date-in-the-future': (facts) => $localize`日期晚于 ${text(facts, 'lastDay')}:lastDay:，尚未发生。`,
  'import.row.landing-before-sign': order,
  'import.row.land-before-sign': order,
  'import.row.start-before-sign': order,
  'import.row.production-before-start': order,
  'import.row.full-capacity-before-production': order,
  'import.row.milestone-order': order,
  'import.row.milestone-missing-before': (facts) =>
    $localize`有${milestone(facts, 'milestone')}:milestone:日期，却没有${milestone(facts, 'needs')}:needs:日期。`,
  'import.row.share-unreadable': (facts) =>
    $localize`分成看不懂：“${text(facts, 'part')}:part:”，请写成“第二招商纵队20%”。`,
  'import.row.share-twice': () => $localize`同一队伍在分成里出现了两次。`,
  'import.row.shares-sum': (facts) => $localize`分成合计 ${text(facts, 'percent')}:percent:%，应为 100%。`,
  'import.row.credit-code': () => $localize`统一社会信用代码的校验位不对。`,
  'import.row.text-too-long': (facts) => $localize`文字过长，最多 ${text(facts, 'most')}:most: 字。`,
  'import.row.forbidden-character': () => $localize`含有不可见的控制字符。`,
  'import.row.cell-error': (facts) => $localize`单元格公式出错（${text(facts, 'error')}:error:）。`,
  'import.row.verified-differs': (facts) =>
    $localize`${milestone(facts, 'milestone')}:milestone:日期已核验为 ${text(facts, 'known')}:known:，与台账不同，请联系指挥部更正。`,
  'import.row.refused': (facts) =>
    text(facts, 'code') in refusalWords
      ? sentence(text(facts, 'code') as keyof typeof refusalWords, facts)
      : $localize`这一行不符合规则。`,
  'import.row.missing-content': () => $localize`没有诉求内容。`,
  'import.row.missing-raised': () => $localize`没有提出时间。`,
  'import.row.unknown-handling': () => $localize`办理方式应为“马上办”或“转办”。`,
  'import.row.unknown-department': (facts) =>
    $localize`找不到责任部门“${text(facts, 'department')}:department:”，请核对名称，或先在“责任部门”里建立。`,
  'import.row.unknown-satisfaction': (facts) =>
    $localize`满意度看不懂：“${text(facts, 'satisfaction')}:satisfaction:”。`,
  'import.row.settled-before-raised': (facts) =>
    $localize`办结时间早于提出时间（${text(facts, 'raisedOn')}:raisedOn:）。`,
  'import.row.code-twice': (facts) => $localize`编号与第 ${text(facts, 'first')}:first: 行重复。`,
  'import.row.below-threshold': () => $localize`不足 1000 万元：保留，不计数。`,
  'import.row.amount-approximate': () => $localize`金额写的是约数，按所写数字记。`,
  'import.row.planned-date': () => $localize`写的是计划日期，未作为事实记录。`,
  'import.row.unknown-land-mode': () => $localize`用地方式不认识，留空。`,
  'import.row.unknown-investment': () => $localize`看不出是新设还是增资，按未写处理。`,
  'import.row.assumed-added': () => $localize`没有写新设或增资，按项目名称或备注记为增资；已有的项目不变。`,
  'import.row.unusual-phone': () => $localize`电话号码看起来不完整。`,
  'import.row.assumed-team': () => $localize`没有写责任单位，按填报单位记。`,
  'import.row.unknown-category': () => $localize`类别不在类别表里，按所写记。`,
};

import { RefusalFacts, RowFaultCode, RowOutcome, RowRemarkCode } from '@huoshui/domain';

type Words = string | ((fact: (name: string) => string) => string);

const milestones: Readonly<Record<string, string>> = {
  signing: '签约',
  landing: '落地',
  landAcquisition: '拿地',
  start: '开工',
  production: '投产',
  fullCapacity: '达产',
};
const order: Words = (fact) =>
  `${fact('later')}日期（${fact('laterDay')}）早于${fact('earlier')}日期（${fact('earlierDay')}）`;

/** What is written into the user's own workbook for each thing that was found in a row. */
const words: Readonly<Record<RowFaultCode | RowRemarkCode, Words>> = {
  'import.row.missing-company': '没有企业名称',
  'import.row.missing-project': '没有项目名称',
  'import.row.missing-signing': '没有签约日期',
  'import.row.missing-amount': '没有投资金额',
  'import.row.missing-team': '没有责任单位',
  'import.row.unknown-team': (fact) => `找不到队伍“${fact('team')}”`,
  'import.row.other-team': '这是别的队伍的项目',
  'import.row.amount-not-a-number': '金额不是数字',
  'import.row.negative-amount': '金额是负数',
  'import.row.amount-zero': '金额是零',
  'import.row.amount-range': '金额写成了区间，请填一个数',
  'import.row.amount-foreign': (fact) => `金额是外币（${fact('currency')}），请填折合人民币的金额`,
  'import.row.amount-too-large': '金额过大，请核对单位',
  'import.row.amount-over-rows': '几个项目合并填写了一个金额，请分开填写',
  'import.row.invalid-date': '日期不存在或无法识别',
  'import.row.date-without-day': '日期没有写到日',
  'import.row.date-without-year': '日期没有年份',
  'import.row.date-ambiguous': '日期有两种读法，请写成“2022年3月15日”',
  'import.row.date-in-the-future': (fact) => `日期晚于 ${fact('lastDay')}，尚未发生`,
  'import.row.landing-before-sign': order,
  'import.row.land-before-sign': order,
  'import.row.start-before-sign': order,
  'import.row.production-before-start': order,
  'import.row.full-capacity-before-production': order,
  'import.row.milestone-order': order,
  'import.row.milestone-missing-before': (fact) => `有${fact('milestone')}日期，却没有${fact('needs')}日期`,
  'import.row.share-unreadable': (fact) => `分成看不懂：“${fact('part')}”，请写成“第二招商纵队20%”`,
  'import.row.share-twice': '同一队伍在分成里出现了两次',
  'import.row.shares-sum': (fact) => `分成合计 ${fact('percent')}%，应为 100%`,
  'import.row.credit-code': '统一社会信用代码的校验位不对',
  'import.row.text-too-long': (fact) => `文字过长，最多 ${fact('most')} 字`,
  'import.row.forbidden-character': '含有不可见的控制字符',
  'import.row.cell-error': '单元格公式出错',
  'import.row.verified-differs': (fact) => `${fact('milestone')}日期已核验为 ${fact('known')}，与台账不同`,
  'import.row.refused': '与系统中的记录不符，详见导入结果页',
  'import.row.missing-content': '没有诉求内容',
  'import.row.missing-raised': '没有提出时间',
  'import.row.unknown-handling': '办理方式应为“马上办”或“转办”',
  'import.row.unknown-department': (fact) => `找不到责任部门“${fact('department')}”`,
  'import.row.unknown-satisfaction': (fact) => `满意度看不懂：“${fact('satisfaction')}”`,
  'import.row.settled-before-raised': (fact) => `办结时间早于提出时间（${fact('raisedOn')}）`,
  'import.row.code-twice': (fact) => `编号与第 ${fact('first')} 行重复`,
  'import.row.below-threshold': '不足 1000 万元，不计数',
  'import.row.amount-approximate': '金额写的是约数，按所写数字记',
  'import.row.planned-date': '写的是计划日期，未作为事实记录',
  'import.row.unknown-land-mode': '用地方式不认识，留空',
  'import.row.unknown-investment': '看不出是新设还是增资，按未写处理',
  'import.row.assumed-added': '没有写新设或增资，按项目名称或备注记为增资',
  'import.row.unusual-phone': '电话号码看起来不完整',
  'import.row.assumed-team': '没有写责任单位，按填报单位记',
  'import.row.unknown-category': '类别不在类别表里，按所写记',
};

export function findingWords(code: RowFaultCode | RowRemarkCode, facts: RefusalFacts): string {
  const said = words[code];
  const fact = (name: string): string => milestones[String(facts[name])] ?? String(facts[name] ?? '');
  return typeof said === 'string' ? said : said(fact);
}

export const RESULT_HEAD = '导入结果';

export const outcomeWords: Readonly<Record<RowOutcome, string>> = {
  ready: '可以导入',
  new: '已导入：新增',
  updated: '已导入：更新',
  skipped: '已在系统中，无变化',
  duplicate: '疑似重复，待处理',
  dropped: '同一项目，未导入',
  rejected: '未导入',
};

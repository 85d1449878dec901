import { HistoryEntry, HistoryKind } from '@huoshui/contracts';
import { leadStageName, milestoneName, paperKindName } from '@huoshui/ui';
import { named, Sentence, textOf } from './sentence';

/** Names of what may change in a lead or in a project's terms, by the wire's field names. */
const fieldName: Readonly<Record<string, string>> = {
  name: $localize`项目名称`,
  company: $localize`企业`,
  creditCode: $localize`信用代码`,
  industry: $localize`行业`,
  investment: $localize`意向投资`,
  amountFen: $localize`金额`,
  manufacturing: $localize`制造业`,
  added: $localize`新设或增资`,
  landMode: $localize`用地方式`,
  need: $localize`需求`,
  source: $localize`来源`,
  sourceNote: $localize`来源说明`,
  contacts: $localize`联系人`,
  ownerId: $localize`负责人`,
  teamId: $localize`队伍`,
  leadTeamId: $localize`牵头队伍`,
  shares: $localize`分成`,
  place: $localize`地块或载体`,
};

const changedFields = (facts: HistoryEntry['details']): string =>
  textOf(facts, 'changed')
    .split(',')
    .filter(Boolean)
    .map((field) => fieldName[field] ?? field)
    .join('、');

const milestone = (facts: HistoryEntry['details']): string => named(milestoneName, facts, 'milestone');

const paper = (facts: HistoryEntry['details']): string => named(paperKindName, facts, 'paper');

const sentences: Readonly<Record<HistoryKind, Sentence>> = {
  'project.opened': () => $localize`项目建立`,
  'project.terms': (facts) => $localize`变更条件：${changedFields(facts)}:fields:`,
  'milestone.recorded': (facts) => $localize`登记${milestone(facts)}:milestone:（${textOf(facts, 'day')}:day:）`,
  'milestone.verified': (facts) => $localize`核验${milestone(facts)}:milestone:（${textOf(facts, 'day')}:day:）`,
  'milestone.returned': (facts) => $localize`退回${milestone(facts)}:milestone:佐证`,
  'milestone.retracted': (facts) => $localize`撤回${milestone(facts)}:milestone:（${textOf(facts, 'day')}:day:）`,
  'paper.recorded': (facts) => $localize`为${milestone(facts)}:milestone:补交${paper(facts)}:paper:`,
  'paper.verified': (facts) => $localize`核验${milestone(facts)}:milestone:的${paper(facts)}:paper:`,
  'paper.returned': (facts) => $localize`退回${milestone(facts)}:milestone:的${paper(facts)}:paper:`,
  'paper.retracted': (facts) => $localize`撤回${milestone(facts)}:milestone:的${paper(facts)}:paper:`,
  'lead.created': () => $localize`登记线索`,
  'lead.changed': (facts) => $localize`修改${changedFields(facts)}:fields:`,
  'lead.moved': (facts) =>
    $localize`由“${named(leadStageName, facts, 'from')}:from:”转为“${named(leadStageName, facts, 'to')}:to:”`,
  'lead.followed': (facts) => $localize`记下 ${textOf(facts, 'day')}:day: 的跟进`,
};

/** What happened, as one sentence; a reason follows it where one was given. */
export function historyWords({ kind, details }: HistoryEntry): string {
  const words = sentences[kind](details);
  const reason = textOf(details, 'reason');
  return reason ? $localize`${words}:words:：${reason}:reason:` : words;
}

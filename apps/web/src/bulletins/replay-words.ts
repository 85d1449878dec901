import { ReplayKind, ReplayRunView } from '@huoshui/contracts';
import { ReplayFinding, ReplayVerdict, TargetMeasure } from '@huoshui/domain';
import { targetName } from '../shell/words/target-name';

export const verdictName: Readonly<Record<ReplayVerdict, string>> = {
  same: $localize`一致`,
  differs: $localize`不一致`,
  hashOnly: $localize`校验码相符`,
  removed: $localize`已随演示数据清除`,
};

export const replayKindName: Readonly<Record<ReplayKind, string>> = {
  nightly: $localize`夜间自动`,
  asked: $localize`人工发起`,
  command: $localize`命令行`,
};

const broken: Readonly<Record<string, string>> = {
  'hash sha256': $localize`存档内容与校验码不符：内容、提示或签发信息被改动过`,
  'hash computed': $localize`按事实复算得到的校验码与存档不符`,
  'chain previous': $localize`这一环所记的前一环校验码不符：链被改动过`,
  'chain gap': $localize`链在这里断号：有一环被抽掉了`,
  'chain link': $localize`链上所记的校验码与通报自己的不符`,
  'chain missing': $localize`链上没有这一期：这一环被抽掉了`,
  'chain paper': $localize`链上有这一环，通报却已不在`,
};

const places: Readonly<Record<string, string>> = {
  cutoff: $localize`截止时刻`,
  period: $localize`周、月或年`,
  week: $localize`周`,
  year: $localize`年度`,
  from: $localize`第一天`,
  to: $localize`最后一天`,
  'ruleSet.version': $localize`规则版次`,
  'ruleSet.name': $localize`规则名称`,
  'standings.rank': $localize`名次`,
  'standings.total': $localize`总分`,
  'standings.points': $localize`得分`,
  'standings.previousRank': $localize`上期名次`,
  'standings.movement': $localize`升降`,
  'standings.change': $localize`较上期增减分`,
  'standings.order': $localize`队伍先后`,
  standings: $localize`排名中的队伍`,
  signings: $localize`新签约项目`,
  starts: $localize`新开工项目`,
  productions: $localize`新投产项目`,
  'signings.day': $localize`签约日期`,
  'starts.day': $localize`开工日期`,
  'productions.day': $localize`投产日期`,
  'totals.inPeriod': $localize`本期`,
  'totals.inWeek': $localize`本周`,
  'totals.value': $localize`全年累计`,
  'totals.target': $localize`全年目标`,
  'totals.completion': $localize`完成率`,
  'totals.ahead': $localize`与序时进度之差`,
  changes: $localize`分数从哪里来`,
  'changes.change': $localize`较上期变动`,
  'changes.news': $localize`变动中的本期新增`,
  'changes.adjustments': $localize`变动中的往期调整`,
  'changes.other': $localize`变动中的其他因素`,
  adjustments: $localize`往期调整`,
  'adjustments.effects': $localize`往期调整的影响`,
  jointly: $localize`合计的往期调整`,
  lists: $localize`红黑榜`,
  'lists.teams': $localize`红黑榜上的队伍`,
  groups: $localize`分组`,
  'standings.group.rank': $localize`组内名次`,
  'standings.group.previousRank': $localize`上期组内名次`,
  'standings.group.movement': $localize`组内升降`,
  'standings.tiedWith': $localize`并列的队伍`,
  'timeProgress.percent': $localize`序时进度`,
  incomparable: $localize`得分不比较的原因`,
  unreadable: $localize`无法复算`,
};

/** The first difference in points, and the project that it comes from, where both are named: where to look first. */
export function tellingFindings(findings: readonly ReplayFinding[]): ReplayFinding[] {
  const [first] = findings;
  const project = findings.find(({ at }) => /^(signings|starts|productions)/.test(at));
  return [first, project].filter((one, at, both) => one !== undefined && both.indexOf(one) === at) as ReplayFinding[];
}

/** "第一纵队 · 开工 · 得分：存档 4.00，复算 0.00". */
export function findingWords({ kind, at, subject, item, stored, found }: ReplayFinding): string {
  const said = broken[`${kind} ${at}`];
  if (said) return said;
  if (kind === 'file') {
    return found === null
      ? $localize`打印用的 Word 模板“${subject}:name:”的文件已不在，这一期不能再照原样打印；请从备份恢复文件 ${stored}:sha256:`
      : $localize`打印用的 Word 模板“${subject}:name:”的文件被改动过，这一期不能再照原样打印；请从备份恢复文件 ${stored}:sha256:`;
  }
  const about = targetName[subject as TargetMeasure] ?? subject;
  const place = [about, item, places[at] ?? at].filter((part) => part !== null).join(' · ');
  if (found === null) return $localize`${place}:place:：存档有，复算没有`;
  // A whole row is named by its place; its JSON tells nobody anything.
  if (stored === null && found.startsWith('{')) return $localize`${place}:place:：存档没有，复算有`;
  if (stored === null) return $localize`${place}:place:：存档没有，复算有 ${found}:found:`;
  return $localize`${place}:place:：存档 ${stored}:stored:，复算 ${found}:found:`;
}

/** What a replay came to, in one line. */
export function outcomeWords({ state, differing, failure, done, total }: ReplayRunView): string {
  if (state === 'failed') return $localize`没有跑完：${failure ?? ''}:failure:`;
  if (state !== 'done') return $localize`正在复算 ${done}:done:/${total}:total:`;
  return differing === 0 ? $localize`全部一致` : $localize`${differing}:count: 件不一致`;
}

import type { RefusalCode } from '@huoshui/contracts';
import { SentenceOf, textOf } from './sentence';

export const entryRefusals: SentenceOf<Extract<RefusalCode, `entry.${string}` | `person-share.${string}`>> = {
  'entry.period': () => $localize`请选一周或一个月。`,
  'entry.future': () => $localize`还没有到的周或月不能填报。`,
  'entry.not-asked': () => $localize`现行和草拟的计分规则都没有要求填报这一项。`,
  'entry.value': () => $localize`请填数字，最多六位小数。`,
  'entry.mark-most': (facts) => $localize`评分应在 0 到 ${textOf(facts, 'most')}:most: 分之间。`,
  'entry.subject': () => $localize`请选一支队伍或一个人。`,
  'entry.evidence': () => $localize`请附佐证材料，或写明在哪里可以查到。`,
  'entry.exists': () => $localize`这一期、这一项已经填过；如有错误，先撤回原来的再填。`,
  'entry.own': () => $localize`自己填的数要请另一位同事确认。`,
  'entry.confirmed': () => $localize`这一项已经确认过了。`,
  'entry.retracted': () => $localize`这一项已经撤回。`,
  'person-share.positive': () => $localize`每个人的比例都要大于零。`,
  'person-share.twice': () => $localize`同一个人写了两次。`,
  'person-share.sum': (facts) => $localize`各人比例合计是 ${textOf(facts, 'percent')}:percent:%，应为 100%。`,
  'person-share.not-member': () => $localize`只能分给参与这个项目的队伍的成员。`,
  'person-share.unchanged': () => $localize`和现在的分法一样，没有改动。`,
};

import type { RefusalCode } from '@huoshui/contracts';
import { SentenceOf, textOf } from './sentence';

type Codes = Extract<
  RefusalCode,
  | 'week.invalid'
  | 'week.not-ended'
  | `dry-run.${string}`
  | `rule-set.${string}`
  | `period.${string}`
  | `bulletin.${string}`
  | `corrigendum.${string}`
>;

export const weekRefusals: SentenceOf<Codes> = {
  'rule-set.invalid': (facts) =>
    textOf(facts, 'path')
      ? $localize`规则有误，位置：${textOf(facts, 'path')}:path:。`
      : $localize`规则有误，请检查标出的位置。`,
  'rule-set.used': () => $localize`这一版规则已用于通报，不能修改，请另存新版本。`,
  'rule-set.week-used': () => $localize`这一周已按其他规则出过通报，规则只能从之后的周起用。`,
  'dry-run.weeks': (facts) => $localize`试算的周数应为 1 到 ${textOf(facts, 'most')}:most: 周，起始周不能晚于结束周。`,
  'dry-run.persons': () => $localize`这一版规则没有个人排名，不能按个人试算。`,
  'rule-set.unreviewed': () => $localize`这一版规则还没有第二人复核，不能起用。`,
  'rule-set.own-review': () => $localize`自己起草或修改过的规则，要请另一位同事复核。`,
  'period.invalid': () => $localize`没有这一周、这一月或这一年，或者还没有开始。`,
  'bulletin.not-ended': () => $localize`这一期还没有截止，尚不能出通报。`,
  'week.invalid': () => $localize`没有这一周。`,
  'week.not-ended': () => $localize`这一周还没有结束。`,
  'bulletin.state.closed': () => $localize`通报已不在可以这样操作的状态，请刷新查看。`,
  'bulletin.frozen': () => $localize`通报已冻结，不能再改；如有错误请发勘误。`,
  'corrigendum.state.closed': () => $localize`勘误已不在可以这样操作的状态，请刷新查看。`,
  'corrigendum.approval.own-draft': () => $localize`这一号勘误是您本人起草的，请由另一位同事批准。`,
  'bulletin.figures-changed': () => $localize`编制以后，截止时已知的事实、目标或规则又有变化，请退回重新编制后再签发。`,
  'bulletin.review.own-remarks': () => $localize`工作提示是您本人写的，请由另一位同事审核。`,
  'bulletin.approval.own-review': () => $localize`这一期是您本人审核的，请由另一位同事批准。`,
  'bulletin.not-frozen': () => $localize`通报还没有冻结，不能这样操作。`,
};

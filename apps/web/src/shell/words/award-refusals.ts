import type { RefusalCode } from '@huoshui/contracts';
import { named, SentenceOf, textOf } from './sentence';

type Codes = Extract<RefusalCode, `award.${string}` | `award-rule.${string}`>;

/** Why a referral earns nothing. */
export const referralBarName = {
  notSigned: $localize`尚未签约（签约未核验）`,
  late: $localize`签约当天或以后才报备，不能奖励`,
  notFirst: $localize`另有更早的报备`,
  small: $localize`投资额不到起奖线`,
};

export const awardRefusals: SentenceOf<Codes> = {
  'award.closed': () => $localize`已经不在可以这样操作的状态，请刷新查看。`,
  'award.own': () => $localize`提名或核算的人不能批准，请另一位同事办理。`,
  'award.reason': () => $localize`撤回或撤销要写原因。`,
  'award.changed': () => $localize`事实或规则已有变化，算出来的与提名或核算时不同。请撤回后重新提名或核算。`,
  'award.period': (facts) => $localize`${textOf(facts, 'period')}:period: 不是当时规则的评选期，或者还没有到。`,
  'award.nobody': () => $localize`没有可以新提名的人：都已提名，或者没有人达到星级。`,
  'award.barred': (facts) => $localize`不能奖励：${named(referralBarName, facts, 'bar')}:why:。`,
  'award.nothing-due': () => $localize`没有到期未算的奖励：里程碑未到，或者这个项目已经算过。`,
  'award.payment': () => $localize`兑付要写日期和凭证号，日期不早于节点、不晚于今天；其他操作不填。`,
  'award.filed': (facts) => $localize`“${textOf(facts, 'partnerName')}:name:”已为这条线索报备过。`,
  'award.not-announced': () => $localize`公布以后才有佐证单文件。`,
  'award.broken': () => $localize`佐证单与公布时的校验码不符，内容可能被改动，不能下载。`,
  'award-rule.invalid': (facts) => $localize`规则有 ${textOf(facts, 'count')}:count: 处要改。`,
  'award-rule.in-force': (facts) => $localize`第 ${textOf(facts, 'number')}:number: 版已起用，不能再改，请另起草新版。`,
  'award-rule.own-review': () => $localize`起草或修改的人不能复核，请另一位同事办理。`,
  'award-rule.unreviewed': (facts) => $localize`第 ${textOf(facts, 'number')}:number: 版还没有经第二人复核，不能起用。`,
  'award-rule.day-used': (facts) =>
    $localize`${textOf(facts, 'used')}:used: 起的评选期或签约已按原规则提名或核算，新版要从这一天之后起用。`,
};

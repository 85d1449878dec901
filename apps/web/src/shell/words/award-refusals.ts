import type { RefusalCode } from '@huoshui/contracts';
import { named, SentenceOf, textOf } from './sentence';

type Codes = Extract<RefusalCode, `award.${string}`>;

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
  'award.period': (facts) => $localize`${textOf(facts, 'period')}:period: 不是现行规则的评选期，或者还没有结束。`,
  'award.nobody': () => $localize`没有可以新提名的人：都已提名，或者没有人达到星级。`,
  'award.barred': (facts) => $localize`不能奖励：${named(referralBarName, facts, 'bar')}:why:。`,
  'award.nothing-due': () => $localize`没有到期未算的奖励：里程碑未到，或者这个项目已经算过。`,
  'award.payment': () => $localize`兑付要写日期和凭证号，日期不能晚于今天；其他操作不填。`,
  'award.filed': (facts) => $localize`“${textOf(facts, 'partnerName')}:name:”已为这条线索报备过。`,
};

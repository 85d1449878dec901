import { GainView, NoGainView } from '@huoshui/contracts';
import { measured, unitOf } from './measure-words';

/** "开工：再增 1 个", "签约到开工用时：再减 12 天，到下一档", "开工：开工项目再增 2 个，达到前提". */
export function gainSentence({ title, reach, need, less, counted }: GainView): string {
  const unit = unitOf(counted);
  const what = reach === 'require' || reach === 'grade' ? measured(counted) : '';
  const change = less
    ? $localize`${title}:item:：${what}:measure:再减 ${need.shown}:need: ${unit}:unit:`
    : $localize`${title}:item:：${what}:measure:再增 ${need.shown}:need: ${unit}:unit:`;
  return change + aims[reach];
}

const aims: Readonly<Record<GainView['reach'], string>> = {
  unit: '',
  fewer: '',
  step: $localize`，到下一档`,
  target: $localize`，完成目标`,
  place: $localize`，追平前一位`,
  best: $localize`，追平本组最好`,
  require: $localize`，达到前提`,
  grade: $localize`，到更高一档`,
};

/** "还有 12 天", "今天截止"; empty where there is no end. */
export function timeLeft({ daysLeft }: Pick<GainView, 'daysLeft'>): string {
  if (daysLeft === null) return '';
  return daysLeft === 0 ? $localize`今天截止` : $localize`还有 ${daysLeft}:days: 天`;
}

export const whyNotWords: Readonly<Record<NoGainView['why'], string>> = {
  ended: $localize`这段期间已结束`,
  coming: $localize`期间还没开始`,
  unmet: $localize`前提没达到，先看前提`,
  target: $localize`没有设目标`,
  capped: $localize`已封顶（或已扣到底）`,
  past: $localize`已经发生，不能减少`,
  clean: $localize`没有扣分`,
  best: $localize`已是本组最好`,
  hand: $localize`由人填报、评分，或看用时、占比`,
  held: $localize`本项还能涨，但所在的组合或总分不会变`,
  level: $localize`再多也不多得分`,
};

import { GainView } from '@huoshui/contracts';
import { everyItem, isMeasured, RuleItem } from '@huoshui/domain';
import { unitOf } from './measure-words';

/** "开工再增 1 个", "签约到开工用时再减 12 天，到下一档". */
export function gainSentence({ key, title, reach, need, less }: GainView, items: readonly RuleItem[]): string {
  const item = everyItem(items).find((one) => one.key === key);
  const unit = item && isMeasured(item) ? unitOf(item.measure) : '';
  const change = less
    ? $localize`${title}:item:再减 ${need.shown}:need: ${unit}:unit:`
    : $localize`${title}:item:再增 ${need.shown}:need: ${unit}:unit:`;
  return change + aims[reach];
}

const aims: Readonly<Record<GainView['reach'], string>> = {
  unit: '',
  fewer: '',
  step: $localize`，到下一档`,
  target: $localize`，完成目标`,
  place: $localize`，追平前一位`,
  best: $localize`，追平本组最好`,
};

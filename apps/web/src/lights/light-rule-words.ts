import { LightRule, lightMeasure, shownAmount } from '@huoshui/domain';
import { landModeName, milestoneName, thresholdWords } from '@huoshui/ui';

const amount = (fen: number): string => `${shownAmount(fen).figure} ${shownAmount(fen).unit}`;

/** A rule in words: when it turns, by what plan, and which projects it reads. */
export function lightRuleWords(rule: LightRule): string {
  const { fallbackAfter } = lightMeasure[rule.kind];
  const { atLeastFen, belowFen, landModes, keyOnly, before } = rule.filter;
  const parts = [thresholdWords(rule)];
  if (fallbackAfter && rule.fallbackDays !== undefined) {
    parts.push($localize`没有时序图的，按${milestoneName[fallbackAfter]}:after:后 ${rule.fallbackDays}:days: 天计划`);
  }
  const only = [
    keyOnly ? $localize`重点项目` : '',
    atLeastFen === undefined ? '' : $localize`${amount(atLeastFen)}:amount: 以上`,
    belowFen === undefined ? '' : $localize`不足 ${amount(belowFen)}:amount:`,
    (landModes ?? []).map((mode) => landModeName[mode]).join('、'),
    before ? $localize`${milestoneName[before]}:milestone:前` : '',
  ].filter(Boolean);
  if (only.length > 0) parts.push($localize`只看${only.join('，')}:which:的项目`);
  return parts.join('；');
}

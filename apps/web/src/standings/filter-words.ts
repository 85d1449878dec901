import { CountingFilter, shownAmount } from '@huoshui/domain';
import { landModeName } from '@huoshui/ui';
import { investmentName } from '../shell/words/investment-name';
import { partnerKindName } from '../shell/words/partner-kind-name';

/** What a filter lets through; empty for one that restricts nothing. */
export function filterWords(filter: CountingFilter): string {
  const amount = (fen: number): string => Object.values(shownAmount(fen)).join(' ');
  const parts = [
    filter.atLeastFen === undefined ? '' : $localize`投资额 ${amount(filter.atLeastFen)}:amount:以上（含）`,
    filter.atMostFen === undefined ? '' : $localize`投资额 ${amount(filter.atMostFen)}:amount:以下（含）`,
    filter.belowFen === undefined ? '' : $localize`投资额不足 ${amount(filter.belowFen)}:amount:`,
    filter.manufacturing === undefined ? '' : filter.manufacturing ? $localize`制造业` : $localize`非制造业`,
    filter.industries === undefined ? '' : filter.industries.join('、'),
    filter.exceptIndustries === undefined ? '' : $localize`不含${filter.exceptIndustries.join('、')}:industries:`,
    filter.landModes === undefined ? '' : filter.landModes.map((mode) => landModeName[mode]).join('、'),
    filter.investment === undefined ? '' : investmentName[filter.investment],
    filter.partnerKinds === undefined
      ? ''
      : $localize`${filter.partnerKinds.map((kind) => partnerKindName[kind]).join('、')}:kinds:引荐`,
  ].filter(Boolean);
  return parts.join(';');
}

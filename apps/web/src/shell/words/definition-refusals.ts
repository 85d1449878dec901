import { definitionRefusals } from '@huoshui/contracts';
import { SentenceOf, textOf } from './sentence';

export const definitionWords: SentenceOf<keyof typeof definitionRefusals> = {
  'definition.invalid': (facts) => $localize`口径有 ${textOf(facts, 'count')}:count: 处要改。`,
  'definition.used': (facts) =>
    $localize`第 ${textOf(facts, 'number')}:number: 版已定于 ${textOf(facts, 'from')}:from: 起适用，不能再改，请另起草新版。`,
  'definition.past': (facts) => $localize`口径最早从今天（${textOf(facts, 'today')}:today:）起适用，过去的日子不能改。`,
};

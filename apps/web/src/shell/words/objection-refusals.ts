import type { objectionRefusals as codes } from '@huoshui/contracts';
import { SentenceOf, textOf } from './sentence';

export const objectionRefusals: SentenceOf<keyof typeof codes> = {
  'objection.terms': () => $localize`异议期和答复期都填 1 至 60 个工作日。`,
  'objection.window.closed': (facts) =>
    $localize`异议期已于 ${textOf(facts, 'until')}:until: 结束；新的情况请在下一期反映。`,
  'objection.subject': () => $localize`这一期通报没有印这支队伍的这一项。`,
  'objection.exists': () => $localize`对这一项的异议已经提出，正等待答复。`,
  'objection.evidence': () => $localize`佐证材料不存在，或不是您上传的，请重新上传。`,
  'objection.answer': () => $localize`请写明答复的理由。`,
  'objection.remedy': () => $localize`异议成立的，请选怎样更正；用勘误更正的，请填更正后的数。`,
  'objection.state.closed': () => $localize`这条异议已经答复或撤回。`,
};

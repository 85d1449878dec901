import { paperRefusals } from '@huoshui/contracts';
import { milestoneName, paperKindName } from '@huoshui/ui';
import { groupsText } from './paper-words';
import { named, SentenceOf, textOf } from './sentence';

const milestone = (facts: Parameters<typeof named>[1]): string => named(milestoneName, facts, 'milestone');

export const paperWords: SentenceOf<keyof typeof paperRefusals> = {
  'project.milestone.papers-missing': (facts) => {
    const groups = textOf(facts, 'kinds').split(';');
    const missing = groupsText(groups.map((group) => group.split(',').filter(Boolean)));
    return $localize`${milestone(facts)}:milestone:的佐证还不齐，缺${missing}:missing:。`;
  },
  'project.paper.future': (facts) => $localize`佐证的日期（${textOf(facts, 'day')}:day:）还没有到。`,
  'project.paper.place': () => $localize`拍摄的时间或位置不完整，请重新选择照片。`,
  'project.paper.verified': () => $localize`这份佐证已经核验，不能再次核验或退回。`,
  'project.paper.retracted': (facts) =>
    $localize`这份${named(paperKindName, facts, 'kind') || $localize`佐证`}:kind:已经撤回。`,
  'project.paper.own': () => $localize`不能核验自己提交的佐证，请由他人核验。`,
  'project.paper.with-milestone': (facts) =>
    $localize`${milestone(facts)}:milestone:还没有核验，它的佐证随里程碑一起核验。`,
  'project.paper.needed': (facts) =>
    $localize`已核验的${milestone(facts)}:milestone:只靠这份佐证，不能单独撤回；如有误，请撤回${milestone(facts)}:milestone2:。`,
};

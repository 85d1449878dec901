import type { paperRefusals, RefusalCode } from '@huoshui/contracts';
import { milestoneName } from '@huoshui/ui';
import { named, SentenceOf, textOf } from './sentence';

type Codes = Exclude<Extract<RefusalCode, `project.${string}`>, keyof typeof paperRefusals>;

export const projectRefusals: SentenceOf<Codes> = {
  'project.share.positive': () => $localize`每支队伍的分成必须大于 0。`,
  'project.share.twice': () => $localize`同一支队伍在分成里出现了两次。`,
  'project.share.lead-missing': () => $localize`分成里必须有牵头队伍。`,
  'project.share.sum': (facts) => $localize`分成合计必须是 100%，现在是 ${textOf(facts, 'percent')}:percent:%。`,
  'project.milestone.order': (facts) =>
    $localize`${named(milestoneName, facts, 'later')}:later:日期（${textOf(facts, 'laterDay')}:laterDay:）不能早于${named(milestoneName, facts, 'earlier')}:earlier:日期（${textOf(facts, 'earlierDay')}:earlierDay:）。`,
  'project.milestone.missing-before': (facts) =>
    $localize`登记${named(milestoneName, facts, 'milestone')}:milestone:之前，要先有${named(milestoneName, facts, 'needs')}:needs:。`,
  'project.milestone.future': (facts) =>
    $localize`${named(milestoneName, facts, 'milestone')}:milestone:日期（${textOf(facts, 'day')}:day:）还没有到。`,
  'project.milestone.standing': (facts) =>
    $localize`已有有效的${named(milestoneName, facts, 'milestone')}:milestone:记录，如需更正请先撤回。`,
  'project.milestone.evidence': () => $localize`请上传佐证材料：没有佐证不计分。`,
  'project.milestone.verified': () => $localize`这条记录已经核验，不能再次核验或退回。`,
  'project.milestone.own': () => $localize`不能核验自己登记的记录，请由他人核验。`,
  'project.milestone.retracted': () => $localize`这条记录已经撤回。`,
  'project.milestone.needed': (facts) =>
    $localize`后面的${named(milestoneName, facts, 'by') || $localize`里程碑`}:by:还依赖这条记录，请先撤回后面的。`,
  'project.milestone.reason': () => $localize`请写明原因。`,
  'project.terms.unchanged': () => $localize`条件没有变化，无需保存。`,
};

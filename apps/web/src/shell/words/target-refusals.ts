import type { RefusalCode } from '@huoshui/contracts';
import { named, SentenceOf, textOf } from './sentence';
import { targetName } from './target-name';

type Codes = Extract<RefusalCode, `target.${string}`>;

const states = {
  approved: $localize`已批准`,
  rejected: $localize`已退回`,
  withdrawn: $localize`已撤回`,
};

export const targetRefusals: SentenceOf<Codes> = {
  'target.invalid': (facts) => $localize`“${named(targetName, facts, 'measure')}:measure:”的目标数值有误。`,
  'target.stretch': (facts) =>
    $localize`“${named(targetName, facts, 'measure')}:measure:”的奋斗目标不能低于基本目标；撤销目标时两项都要清空。`,
  'target.exists': () => $localize`这一年、这一项的目标已经有了，请直接修改。`,
  'target.owner': () => $localize`个人目标只能给当年在这支队伍里的人。`,
  'target.twice': (facts) => $localize`“${named(targetName, facts, 'measure')}:measure:”提了两次，请合并为一个数。`,
  'target.scope': () => $localize`队长只能提本队个人的目标和本队的季度、月度目标。`,
  'target.none': () => $localize`没有这个目标。`,
  'target.proposal.unchanged': () => $localize`与现行目标相同，无需提请批准。`,
  'target.proposal.closed': (facts) => $localize`这份目标${named(states, facts, 'state')}:state:，不能再操作。`,
  'target.proposal.own': () => $localize`自己提的目标要由另一个人批准。`,
  'target.proposal.others': () => $localize`只有提出的人可以撤回。`,
  'target.proposal.stale': (facts) =>
    $localize`“${named(targetName, facts, 'measure')}:measure:”在提出以后已经改过，请退回，按现行目标重提。`,
  'target.figure.month': (facts) => $localize`${textOf(facts, 'month')}:month: 还没有到，不能填报。`,
};

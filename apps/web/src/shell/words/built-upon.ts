import type { HoldsProjects } from '@huoshui/contracts';
import type { Period } from '@huoshui/domain';
import type { RefusalFacts } from '../http/refusal';
import { periodName } from './period-words';
import { textOf } from './sentence';

const heldName: Readonly<Record<HoldsProjects, string>> = {
  lead: $localize`线索`,
  key_project: $localize`重点项目`,
  investment_report: $localize`投资月报`,
  statistics_entry: $localize`纳统`,
  obstacle: $localize`卡点诉求`,
  supervision_order: $localize`督办`,
  task_force: $localize`专班`,
  five_ones: $localize`五个一`,
  progress_report: $localize`进展`,
  schedule_change: $localize`时序图改动`,
  meeting_item: $localize`调度会议题`,
  meeting_decision: $localize`议定事项`,
  referral_reward: $localize`推荐奖励`,
};

/** What helps instead: single rows are put right without taking the whole import back. */
const instead = $localize`个别有误的，改好台账再导一次，或在项目页变更条件、撤回里程碑`;

/** Why an import is not undone: what rests on it, how much, and what to do instead. */
export function builtUpon(facts: RefusalFacts): string {
  const [projects, bulletins, obstacles] = ['projects', 'bulletins', 'obstacles'].map((name) => textOf(facts, name));
  if (bulletins) {
    const first = periodName(textOf(facts, 'period') as Period);
    return $localize`导入的事实已写进 ${bulletins}:bulletins: 期已签发的通报（最早 ${first}:period:），整批撤销会使它们无从复算，因此不能撤销。${instead}:instead:，差额作为“往期调整”列入下一期；通报本身有误的出勘误。`;
  }
  if (obstacles) return $localize`导入的诉求已有 ${obstacles}:obstacles: 件办理过，不能整批撤销。`;
  const held = Object.entries(heldName).flatMap(([table, name]) => {
    const count = textOf(facts, table);
    return count ? [`${name} ${count}`] : [];
  });
  if (held.length > 0)
    return $localize`导入的项目中有 ${projects}:projects: 个已有后续工作（${held.join('、')}:what:），不能整批撤销。${instead}:instead:。`;
  if (projects)
    return $localize`导入的项目中有 ${projects}:projects: 个此后又登记、核验或修改过，不能整批撤销。${instead}:instead:。`;
  return $localize`导入的记录上已有后续工作，不能整批撤销。`;
}

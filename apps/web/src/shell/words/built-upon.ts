import type { RefusalFacts } from '../http/refusal';
import { textOf } from './sentence';

/** What other rooms can hold of an imported project, by the table that the server names. */
const heldName: Readonly<Record<string, string>> = {
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
};

/** Why an import is not undone: what rests on it, and how much. */
export function builtUpon(facts: RefusalFacts): string {
  const [projects, bulletins, obstacles] = ['projects', 'bulletins', 'obstacles'].map((name) => textOf(facts, name));
  if (bulletins)
    return $localize`导入的事实已写进 ${bulletins}:bulletins: 期已签发的通报（最早 ${textOf(facts, 'period')}:period:），不能整批撤销；要改请出勘误。`;
  if (obstacles) return $localize`导入的诉求已有 ${obstacles}:obstacles: 件办理过，不能整批撤销。`;
  const held = Object.entries(heldName).flatMap(([table, name]) => {
    const count = textOf(facts, table);
    return count ? [`${name} ${count}`] : [];
  });
  if (held.length > 0)
    return $localize`导入的项目中有 ${projects}:projects: 个已有后续工作（${held.join('、')}:what:），不能整批撤销；先处理这些记录再撤销。`;
  if (projects) return $localize`导入的项目中有 ${projects}:projects: 个此后又登记、核验或修改过，不能整批撤销。`;
  return $localize`导入的记录上已有后续工作，不能整批撤销。`;
}

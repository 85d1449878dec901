import { LightActorView } from '@huoshui/contracts';
import { milestoneName } from '@huoshui/ui';

export interface ActWords {
  readonly label: string;
  readonly text: string;
}

/** Who has to act, the nearest first: who said to do it next, a department, the office that verifies, who drives the project. */
export function actWords({ nextStep, manager, leadTeam, department, verify }: LightActorView): ActWords[] {
  const words: ActWords[] = [];
  if (verify) words.push({ label: $localize`指挥部`, text: $localize`核验${milestoneName[verify]}:milestone:` });
  if (department) words.push({ label: $localize`责任部门`, text: department });
  if (nextStep) {
    const who = [nextStep.by, nextStep.on && $localize`${nextStep.on}:day: 前`].filter(Boolean).join('，');
    const text = who ? $localize`${nextStep.text}:step:（${who}:who:）` : nextStep.text;
    words.push({ label: $localize`下一步`, text });
  }
  if (manager) words.push({ label: $localize`项目经理`, text: manager.displayName });
  else words.push({ label: $localize`牵头队伍`, text: leadTeam.name });
  return words;
}

import { DefinitionChange, MilestoneRule, MILESTONES, RecordingRules, RuleFault } from '@huoshui/domain';
import { milestoneName } from '@huoshui/ui';
import { landRuleText } from '../shell/words/answer-words';
import { anyPaperText, groupsText } from '../shell/words/paper-words';

/** What a milestone needs: "施工许可证，以及现场照片或打桩照片". */
export const requiresText = ({ requires }: Pick<MilestoneRule, 'requires'>): string =>
  requires.length === 0 ? $localize`登记经核验即可` : groupsText(requires);

export const dayText = ({ dayFrom }: Pick<MilestoneRule, 'dayFrom'>): string =>
  dayFrom.length === 0 ? $localize`登记的日期` : $localize`${anyPaperText(dayFrom)}:papers:的日期`;

export const ledgerText = (suffices: boolean): string => (suffices ? $localize`可代替佐证` : $localize`不作为佐证`);

/** "落地不早于签约；投产不早于开工；投产须先登记开工". */
export function recordingText(rules: RecordingRules): string {
  const order = rules.order.map(
    ([earlier, later]) => $localize`${milestoneName[later]}:later:不早于${milestoneName[earlier]}:earlier:`,
  );
  const needs = MILESTONES.flatMap((milestone) => {
    const needed = (rules.needs[milestone] ?? []).map((one) => milestoneName[one]).join($localize`、`);
    return needed ? [$localize`${milestoneName[milestone]}:milestone:须先登记${needed}:needed:`] : [];
  });
  return order.length + needs.length === 0 ? $localize`先后不限` : [...order, ...needs].join('；');
}

export interface ChangeWords {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** A difference between two versions, as people read it. */
export function changeWords(change: DefinitionChange): ChangeWords {
  switch (change.what) {
    case 'requires':
      return {
        what: $localize`${milestoneName[change.milestone]}:milestone:所需佐证`,
        before: requiresText({ requires: change.before }),
        after: requiresText({ requires: change.after }),
      };
    case 'dayFrom':
      return {
        what: $localize`${milestoneName[change.milestone]}:milestone:日期`,
        before: dayText({ dayFrom: change.before }),
        after: dayText({ dayFrom: change.after }),
      };
    case 'ledgerSuffices':
      return {
        what: $localize`${milestoneName[change.milestone]}:milestone:的台账行`,
        before: ledgerText(change.before),
        after: ledgerText(change.after),
      };
    case 'landStart':
      return {
        what: $localize`拿地即开工`,
        before: landRuleText(change.before.days, change.before.from),
        after: landRuleText(change.after.days, change.after.from),
      };
    case 'recording':
      return {
        what: $localize`登记的先后`,
        before: change.before ? recordingText(change.before) : '—',
        after: change.after ? recordingText(change.after) : '—',
      };
    case 'notes':
      return { what: $localize`说明`, before: change.before || '—', after: change.after || '—' };
  }
}

const faults: Readonly<Record<string, string>> = {
  'definition.list': $localize`每一组至少选一种佐证`,
  'definition.whole': $localize`天数应是 0 到 60 的整数`,
  'definition.text': $localize`说明太长`,
  'definition.needs-circle': $localize`登记的前提互相等待，谁也登记不了`,
};

/** What is wrong, said beside the milestone that it is about. */
export const faultText = ({ code }: RuleFault): string => faults[code] ?? code;

import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RuleItem, RuleSet, Sanction, ScoredPart } from '@huoshui/domain';
import { teamKindName } from '@huoshui/ui';
import { itemTitle, linesOf } from './breakdown-lines';
import { listWords } from './condition-words';
import { RuleNames, whoWords } from './who-words';

/** A rule set read in sentences: items and sub-items, groups, total, lists, and what persons are scored by. */
@Component({
  selector: 'hs-rule-set-words',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rule-set-words.html',
  styleUrl: './rule-set-words.css',
})
export class RuleSetWords {
  readonly rules = input.required<RuleSet>();
  protected readonly groups = computed(() =>
    (this.rules().groups ?? []).map(({ key, title, kinds = [], teams = [] }) => ({
      key,
      title,
      who: [...kinds.map((kind) => teamKindName[kind]), ...teams].join('、'),
    })),
  );
  protected readonly parts = computed(() => {
    const rules = this.rules();
    const teams = this.part(rules, $localize`计分项`);
    return rules.persons ? [teams, this.part(rules.persons, $localize`人员计分项`)] : [teams];
  });

  private part(part: ScoredPart, title: string) {
    const names: RuleNames = { groups: this.rules().groups, items: itemTitle(part.items) };
    return {
      title,
      lines: linesOf(part.items as readonly RuleItem[], [], names),
      total: totalWords(part, names),
      lists: (part.lists ?? []).map((list) => ({ ...list, words: listWords(list, names) })),
    };
  }
}

function totalWords({ total }: ScoredPart, names: RuleNames): string {
  if (!total) return '';
  return [
    total.base === undefined ? '' : $localize`基础分 ${total.base}:base: 分`,
    ...(total.coefficients ?? []).map(
      ({ who, times }) => $localize`${whoWords(who, names)}:who:总分乘系数 ${times}:times:`,
    ),
    total.floor === undefined ? '' : $localize`总分不低于 ${total.floor}:floor: 分`,
    total.ceiling === undefined ? '' : $localize`总分不高于 ${total.ceiling}:ceiling: 分`,
    ...(total.sanctions ?? []).map((one) => sanctionWords(one, names)),
  ]
    .filter(Boolean)
    .join('；');
}

/** "弄虚作假：今年以来核验后撤回的里程碑不低于 1 个的，总分乘 0.9". */
function sanctionWords({ title, all, times, off, most }: Sanction, names: RuleNames): string {
  const then = [
    times === undefined ? '' : $localize`总分乘 ${times}:times:`,
    off === undefined ? '' : $localize`总分扣 ${off}:off: 分`,
    most === undefined ? '' : $localize`总分最多 ${most}:most: 分`,
  ].filter(Boolean);
  return $localize`${title}:title:：${listWords({ all }, names)}:conditions:的，${then.join('、')}:then:`;
}

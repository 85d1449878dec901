import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RuleSetDetail } from '@huoshui/contracts';
import { ruleSetChanges } from '@huoshui/domain';
import { changeSentence, settingName } from './rule-change-words';

/** What one version of the rules says otherwise than another, item by item in sentences. */
@Component({
  selector: 'hs-rule-set-diff',
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './rule-set-diff.html',
  styleUrl: './rule-set-diff.css',
})
export class RuleSetDiff {
  readonly before = input.required<RuleSetDetail>();
  readonly after = input.required<RuleSetDetail>();
  private readonly changes = computed(() => ruleSetChanges(this.before().ruleSet, this.after().ruleSet));
  protected readonly items = computed(() => this.changes().items.map(changeSentence));
  protected readonly settings = computed(() => [...new Set(this.changes().settings.map(settingName))]);
  protected readonly reordered = computed(() => this.changes().reordered);
  protected readonly alike = computed(() => this.items().length + this.settings().length === 0 && !this.reordered());
}

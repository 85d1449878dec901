import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { DEFAULT_RULE_SET, RuleFault, RuleSet, ruleSetFaults } from '@huoshui/domain';
import { Failed, Loading, PageHeader } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { say } from '../shell/words/say';
import { faultSentence } from './rule-fault-words';
import { RuleSetWords } from './rule-set-words';
import { StandingsApi } from './standings-api';

type Read =
  | { readonly ruleSet: RuleSet; readonly faults: null }
  | { readonly ruleSet: null; readonly faults: readonly RuleFault[] | null };

/** A draft of the rules as JSON, checked while typing by the rule the server holds, and read back in sentences. */
@Component({
  selector: 'hs-write-rule-set-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Loading, PageHeader, RuleSetWords],
  templateUrl: './write-rule-set-page.html',
  styleUrl: './write-rule-set-page.css',
})
export default class WriteRuleSetPage {
  private readonly api = inject(StandingsApi);
  private readonly acting = inject(Acting);
  private readonly router = inject(Router);
  /** Set: this draft is changed. */
  readonly id = input<string>();
  /** A version that a new draft begins as. */
  readonly from = input<string>();
  protected readonly base = this.api.ruleSet(() => this.id() ?? this.from());
  protected readonly known = computed(() => (this.base.hasValue() ? this.base.value() : null));
  protected readonly typed = linkedSignal(() => JSON.stringify(this.known()?.ruleSet ?? DEFAULT_RULE_SET, null, 2));
  protected readonly title = computed(() => (this.id() ? $localize`修改规则草稿` : $localize`起草新规则`));
  protected readonly busy = signal(false);
  protected readonly say = say;
  protected readonly faultSentence = faultSentence;

  protected readonly read = computed((): Read => {
    try {
      const value: unknown = JSON.parse(this.typed());
      const faults = ruleSetFaults(value);
      return faults.length === 0 ? { ruleSet: value as RuleSet, faults: null } : { ruleSet: null, faults };
    } catch {
      return { ruleSet: null, faults: null };
    }
  });

  protected type(event: Event): void {
    this.typed.set((event.target as HTMLTextAreaElement).value);
  }

  protected async save(): Promise<void> {
    const { ruleSet } = this.read();
    if (!ruleSet) return;
    const id = this.id();
    let saved = id ?? '';
    this.busy.set(true);
    const write = async (): Promise<void> => {
      if (id) await this.api.change(id, ruleSet, this.known()?.version ?? 0);
      else saved = (await this.api.create(ruleSet)).id;
    };
    const done = await this.acting.run(write, { done: $localize`草稿已保存`, stale: () => this.base.reload() });
    this.busy.set(false);
    if (done) await this.router.navigate(['/standings/rules', saved]);
  }
}

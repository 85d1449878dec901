import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { applyEach, form, FormField, maxLength } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { DEFAULT_LIGHT_RULES, lightRuleFaults } from '@huoshui/domain';
import { DayField, Failed, Field, Loading, MoneyField, PageHeader } from '@huoshui/ui';
import { SavingDraft } from '../shell/saving-draft';
import { say } from '../shell/words/say';
import { lightFaultSentence } from './light-fault-words';
import { draftOf, newRule, rulesOf } from './light-rule-draft';
import { LightRuleFields } from './light-rule-fields';
import { LightsApi } from './lights-api';

/** A draft of the light rules as a form; the rule that the server holds says while typing what is wrong, rule by rule. */
@Component({
  selector: 'hs-write-light-rules-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Failed, Field, FormField, LightRuleFields, Loading, MoneyField, PageHeader],
  templateUrl: './write-light-rules-page.html',
})
export default class WriteLightRulesPage {
  private readonly api = inject(LightsApi);
  private readonly saving = inject(SavingDraft);
  private readonly router = inject(Router);
  /** Set: this draft is changed. */
  readonly id = input<string>();
  /** A version that a new draft begins as. */
  readonly from = input<string>();
  protected readonly base = this.api.ruleSet(() => this.id() ?? this.from());
  private readonly known = computed(() => (this.base.hasValue() ? this.base.value() : null));
  private readonly draft = linkedSignal(() => draftOf(this.known()?.ruleSet ?? DEFAULT_LIGHT_RULES));
  protected readonly form = form(this.draft, (draft) => {
    maxLength(draft.name, 60);
    maxLength(draft.notes, 2_000);
    applyEach(draft.rules, (rule) => maxLength(rule.title, 40));
  });
  protected readonly title = computed(() => (this.id() ? $localize`修改亮灯规则草稿` : $localize`起草亮灯规则`));
  protected readonly busy = signal(false);
  protected readonly say = say;
  private readonly faults = computed(() => lightRuleFaults(rulesOf(this.draft())));
  protected readonly count = computed(() => this.faults().length);
  protected readonly own = computed(() =>
    this.faults()
      .filter(({ path }) => !/^rules\.\d/.test(path))
      .map(lightFaultSentence),
  );
  protected readonly ofRule = computed(() =>
    this.draft().rules.map((_, at) =>
      this.faults()
        .filter(({ path }) => path.startsWith(`rules.${at}.`) || path === `rules.${at}`)
        .map(lightFaultSentence),
    ),
  );

  protected add(): void {
    this.draft.update((draft) => ({ ...draft, rules: [...draft.rules, newRule(draft)] }));
  }

  protected remove(at: number): void {
    this.draft.update((draft) => ({ ...draft, rules: draft.rules.filter((_, index) => index !== at) }));
  }

  protected async save(): Promise<void> {
    const rules = rulesOf(this.draft());
    const id = this.id();
    this.busy.set(true);
    const saved = await this.saving.run({
      id,
      change: (own) => this.api.change(own, rules, this.known()?.version ?? 0),
      create: () => this.api.create(rules),
      reload: () => this.base.reload(),
    });
    this.busy.set(false);
    if (saved) await this.router.navigate(['/lights/rules', saved]);
  }
}

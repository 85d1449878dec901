import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { applyEach, form, FormField, maxLength } from '@angular/forms/signals';
import { Router } from '@angular/router';
import { DEFAULT_LIGHT_RULES, lightRuleFaults } from '@huoshui/domain';
import { DayField, Failed, Field, Loading, MoneyField, PageHeader } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { draftBeside } from '../shell/words/draft-beside';
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
  private readonly acting = inject(Acting);
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
    let saved = id ?? '';
    this.busy.set(true);
    const anew = async (): Promise<void> => void (saved = (await this.api.create(rules)).id);
    const write = async (): Promise<void> => {
      if (id) await this.api.change(id, rules, this.known()?.version ?? 0);
      else await anew();
    };
    const done = await this.acting.run(write, {
      done: $localize`草稿已保存`,
      stale: () => this.base.reload(),
      keep: draftBeside(anew),
    });
    this.busy.set(false);
    if (done) await this.router.navigate(['/lights/rules', saved]);
  }
}

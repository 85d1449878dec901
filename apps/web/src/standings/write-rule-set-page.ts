import { ChangeDetectionStrategy, Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { Router } from '@angular/router';
import { DEFAULT_RULE_SET } from '@huoshui/domain';
import { Choice, Confirm, Failed, Loading, PageHeader, Toasts } from '@huoshui/ui';
import { SavingDraft } from '../shell/saving-draft';
import { say } from '../shell/words/say';
import { formFaultWords } from './editor/form-fault-words';
import { JsonText } from './editor/json-text';
import { RuleDraft } from './editor/rule-draft';
import { RuleEditor } from './editor/rule-editor';
import { StandingsApi } from './standings-api';

/** A draft of the rules as a form, or as JSON; both write one value, checked by the rule that the server holds. */
@Component({
  selector: 'hs-write-rule-set-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, Failed, JsonText, Loading, PageHeader, RuleEditor],
  providers: [RuleDraft],
  host: { '(window:beforeunload)': 'warn($event)', '(document:keydown)': 'press($event)' },
  templateUrl: './write-rule-set-page.html',
})
export default class WriteRuleSetPage {
  private readonly api = inject(StandingsApi);
  private readonly saving = inject(SavingDraft);
  private readonly router = inject(Router);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  protected readonly draft = inject(RuleDraft);
  /** Set: this draft is changed. */
  readonly id = input<string>();
  /** A version that a new draft begins as. */
  readonly from = input<string>();
  protected readonly base = this.api.ruleSet(() => this.id() ?? this.from());
  protected readonly known = computed(() => (this.base.hasValue() ? this.base.value() : null));
  protected readonly title = computed(() => (this.id() ? $localize`修改规则草稿` : $localize`起草新规则`));
  protected readonly busy = signal(false);
  protected readonly face = signal('form');
  protected readonly faces = [
    { value: 'form', name: $localize`表单` },
    { value: 'json', name: 'JSON' },
  ];
  protected readonly readable = computed(() => {
    const value = this.draft.value();
    return this.draft.broken() === null && typeof value === 'object' && value !== null && !Array.isArray(value);
  });
  protected readonly say = say;

  constructor() {
    effect(() => {
      const rules = this.known()?.ruleSet ?? ((this.id() ?? this.from()) ? null : DEFAULT_RULE_SET);
      if (rules) untracked(() => this.draft.begin(rules));
    });
  }

  protected async save(): Promise<void> {
    if (this.busy()) return;
    const ruleSet = this.draft.ruleSet();
    if (!ruleSet) {
      const [first] = this.draft.faults();
      this.toasts.failed(first ? formFaultWords(first) : $localize`JSON 还没写完整`);
      return;
    }
    const id = this.id();
    this.busy.set(true);
    const saved = await this.saving.run({
      id,
      change: (own) => this.api.change(own, ruleSet, this.known()?.version ?? 0),
      create: () => this.api.create(ruleSet),
      reload: () => this.base.reload(),
    });
    this.busy.set(false);
    if (!saved) return;
    this.draft.keep();
    await this.router.navigate(['/standings/rules', saved]);
  }

  protected press(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
    event.preventDefault();
    void this.save();
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.draft.changed()) event.preventDefault();
  }

  /** Asked by the router before the page is left. */
  async leaves(): Promise<boolean> {
    if (!this.draft.changed()) return true;
    const answer = await this.confirm.ask({
      title: $localize`还有修改没有保存`,
      text: $localize`对规则的修改还没有保存，离开后就没有了。`,
      action: $localize`离开，不保存`,
      danger: true,
    });
    return answer !== null;
  }
}

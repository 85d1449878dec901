import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import { awardRuleNoteLimit } from '@huoshui/contracts';
import {
  AwardKind,
  awardRuleFaults,
  DEFAULT_REFERRAL_RULE,
  DEFAULT_STAR_RULE,
  ReferralRule,
  StarRule,
} from '@huoshui/domain';
import { Failed, Loading, PageHeader } from '@huoshui/ui';
import { SavingDraft } from '../shell/saving-draft';
import { say } from '../shell/words/say';
import { awardKindName } from './award-words';
import { AwardsApi } from './awards-api';
import { ReferralRuleForm } from './referral-rule-form';
import { StarRuleForm } from './star-rule-form';

interface Draft {
  readonly note: string;
  readonly star: StarRule | null;
  readonly referral: ReferralRule | null;
}

/** A new version of a rule of awards, begun as an existing one or the default of the house, or a draft that is changed. */
@Component({
  selector: 'hs-write-award-rule-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Loading, PageHeader, ReferralRuleForm, StarRuleForm],
  templateUrl: './write-award-rule-page.html',
})
export default class WriteAwardRulePage {
  private readonly api = inject(AwardsApi);
  private readonly saving = inject(SavingDraft);
  private readonly router = inject(Router);
  /** Set: this draft is changed. */
  readonly id = input<string>();
  /** Of a new draft: what it is about, and the version that it begins as. */
  readonly kind = input<string>();
  readonly from = input<string>();
  protected readonly base = this.api.rule(() => this.id() ?? (this.from() || undefined));
  private readonly known = computed(() => (this.base.hasValue() ? this.base.value() : null));
  protected readonly about = computed<AwardKind>(
    () => this.known()?.kind ?? (this.kind() === 'referral' ? 'referral' : 'star'),
  );
  protected readonly draft = linkedSignal<Draft>(() => {
    const known = this.known();
    const note = this.id() ? (known?.note ?? '') : '';
    if (this.about() === 'star') return { note, star: known?.star ?? DEFAULT_STAR_RULE, referral: null };
    return { note, star: null, referral: known?.referral ?? DEFAULT_REFERRAL_RULE };
  });
  private readonly body = computed(() => this.draft().star ?? this.draft().referral ?? {});
  protected readonly faults = computed(() => awardRuleFaults(this.about(), this.body()));
  protected readonly unsaid = computed(() => this.draft().note.trim() === '');
  protected readonly ready = computed(() => this.faults().length === 0 && !this.unsaid());
  protected readonly title = computed(() => {
    const name = awardKindName[this.about()];
    return this.id() ? $localize`修改${name}:name:草稿` : $localize`起草${name}:name:新版`;
  });
  protected readonly busy = signal(false);
  protected readonly say = say;
  protected readonly most = awardRuleNoteLimit;

  protected change(part: Partial<Draft>): void {
    this.draft.update((draft) => ({ ...draft, ...part }));
  }

  protected async save(): Promise<void> {
    const [id, note, body] = [this.id(), this.draft().note.trim(), this.body()];
    this.busy.set(true);
    const saved = await this.saving.run({
      id,
      change: (own) => this.api.change(own, { body, note }, this.known()?.version ?? 0),
      create: () => this.api.draft({ kind: this.about(), body, note }),
      reload: () => this.base.reload(),
    });
    this.busy.set(false);
    if (saved) await this.router.navigate(['/awards/rules', saved]);
  }
}

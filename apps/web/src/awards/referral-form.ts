import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { awardLimits, PartnerKind } from '@huoshui/contracts';
import { Acting } from '../shell/acting';
import { LeadsApi } from '../leads/leads-api';
import { partnerKindName } from '../shell/words/partner-kind-name';
import { AwardsApi } from './awards-api';

/** Who brought a lead, filed now: only what is filed before the day of the signing can be rewarded. */
@Component({
  selector: 'hs-referral-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [RouterLink],
  template: `
    <section class="card" aria-labelledby="refer">
      <header>
        <h2 id="refer" i18n>报备推荐人</h2>
        @if (company(); as name) {
          <a [routerLink]="['/leads', leadId()]">{{ name }}</a>
        }
      </header>
      <div class="body stack">
        @if (signed()) {
          <p class="note warn" i18n>这条线索已经签约。现在报备仍会记下，但不能奖励。</p>
        } @else {
          <p class="soft small" i18n>报备时间以保存的这一刻为准，不能改；签约当天或以后才报备的不能奖励。</p>
        }
        <div class="form-grid">
          <label>
            <span class="soft small" i18n>推荐人类别</span>
            <select class="input" (change)="kind.set($any(typed($event)))">
              @for (one of kinds; track one.value) {
                <option [value]="one.value" [selected]="one.value === kind()">{{ one.name }}</option>
              }
            </select>
          </label>
          <label>
            <span class="soft small" i18n>推荐人名称</span>
            <input
              class="input"
              [attr.maxlength]="limits.partnerName"
              [value]="name()"
              (input)="name.set(typed($event))"
            />
          </label>
        </div>
        <div class="buttons">
          <button type="button" class="button primary" [disabled]="busy() || !name().trim()" (click)="file()" i18n>
            报备
          </button>
        </div>
      </div>
    </section>
  `,
})
export class ReferralForm {
  private readonly api = inject(AwardsApi);
  private readonly acting = inject(Acting);
  readonly leadId = input.required<string>();
  readonly filed = output<void>();
  private readonly lead = inject(LeadsApi).one(this.leadId);
  protected readonly company = computed(() => (this.lead.hasValue() ? this.lead.value().company : ''));
  protected readonly signed = computed(() => this.lead.hasValue() && this.lead.value().stage === 'signed');
  protected readonly limits = awardLimits;
  protected readonly kinds = Object.values(PartnerKind).map((value) => ({ value, name: partnerKindName[value] }));
  protected readonly kind = signal<PartnerKind>('association');
  protected readonly name = signal('');
  protected readonly busy = signal(false);
  protected readonly typed = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;

  protected async file(): Promise<void> {
    this.busy.set(true);
    const referral = { leadId: this.leadId(), partnerKind: this.kind(), partnerName: this.name().trim(), note: null };
    const done = await this.acting.run(() => this.api.file(referral), { done: $localize`已报备` });
    this.busy.set(false);
    if (!done) return;
    this.name.set('');
    this.filed.emit();
  }
}

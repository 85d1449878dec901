import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, maxLength, pattern, required } from '@angular/forms/signals';
import { ObstacleDetail, obstacleLimits } from '@huoshui/contracts';
import { Need } from '@huoshui/domain';
import { Choice, Field, FormFault, needName, optionsOf, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { ObstaclesApi } from './obstacles-api';

/** Puts right what was typed wrongly. */
@Component({
  selector: 'hs-obstacle-edit-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, Field, FormField, FormFault, FormRoot],
  template: `
    <form class="stack" [formRoot]="form">
      <ui-choice label="性质" i18n-label [options]="needs" [formField]="form.need" />
      <ui-field label="什么事" i18n-label><input class="input" [formField]="form.title" /></ui-field>
      <ui-field label="类别" i18n-label>
        <select class="input" [formField]="form.category">
          @for (category of categories(); track category) {
            <option [value]="category">{{ category }}</option>
          }
        </select>
      </ui-field>
      <ui-field label="企业" i18n-label><input class="input" [formField]="form.firm" /></ui-field>
      <ui-field label="详细情况" i18n-label>
        <textarea class="input" rows="4" [formField]="form.content"></textarea>
      </ui-field>
      <ui-field label="企业联系人" i18n-label><input class="input" [formField]="form.contactName" /></ui-field>
      <ui-field label="电话" i18n-label><input class="input" type="tel" [formField]="form.contactPhone" /></ui-field>
      <ui-form-fault [of]="form" />
      <button type="submit" class="button primary wide" [disabled]="form().submitting()" i18n>保存</button>
    </form>
  `,
})
export class ObstacleEditForm {
  private readonly api = inject(ObstaclesApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  private readonly settings = this.api.settings();
  readonly obstacle = input.required<ObstacleDetail>();
  readonly saved = output<void>();
  protected readonly needs = optionsOf(needName);
  protected readonly categories = computed(() => {
    const known = this.settings.hasValue() ? this.settings.value().categories : [];
    const own = this.obstacle().category;
    return known.includes(own) ? known : [own, ...known];
  });
  private readonly model = linkedSignal(() => {
    const { need, title, category, firm, content, contactName, contactPhone } = this.obstacle();
    return {
      need: need as string,
      title,
      category,
      firm: firm ?? '',
      content: content ?? '',
      contactName: contactName ?? '',
      contactPhone: contactPhone ?? '',
    };
  });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.title);
      maxLength(typed.title, obstacleLimits.title);
      maxLength(typed.firm, obstacleLimits.firm);
      maxLength(typed.content, obstacleLimits.content);
      maxLength(typed.contactName, obstacleLimits.contactName);
      pattern(typed.contactPhone, /^[\d+() -]{5,20}$/, { message: $localize`电话有误` });
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private async save(): Promise<void> {
    const { need, title, category, ...rest } = this.model();
    const said = Object.fromEntries(Object.entries(rest).map(([name, text]) => [name, text.trim() || null]));
    const { id, version } = this.obstacle();
    try {
      await this.api.change(id, { need: need as Need, title: title.trim(), category, ...said }, version);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.acting.offerNewer(() => this.saved.emit());
    }
    this.toasts.done($localize`已保存`);
    this.saved.emit();
  }
}

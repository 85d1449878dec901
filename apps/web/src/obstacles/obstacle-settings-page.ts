import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { applyEach, form, FormField, FormRoot, max, maxLength, min, required } from '@angular/forms/signals';
import { EscalationTarget, Handling, ObstacleSettings, obstacleSettingLimits, obstacleSettings } from '@huoshui/domain';
import { Failed, Field, FormFault, handlingName, Loading, optionsOf, PageHeader, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { say } from '../shell/words/say';
import { escalationTargetName } from './obstacle-words';
import { ObstaclesApi } from './obstacles-api';
import { draftOf, noDraft, settingsOf } from './settings-draft';

/** What the office fixes as data: categories, working days allowed, when it is escalated to whom. */
@Component({
  selector: 'hs-obstacle-settings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, Field, FormField, FormFault, FormRoot, Loading, PageHeader],
  templateUrl: './obstacle-settings-page.html',
  styleUrl: './obstacle-form.css',
})
export default class ObstacleSettingsPage {
  private readonly api = inject(ObstaclesApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  protected readonly settings = this.api.settings();
  protected readonly say = say;
  protected readonly handlings = optionsOf(handlingName);
  protected readonly targets = optionsOf(escalationTargetName);
  protected readonly categories = computed(() => settingsOf(this.model()).categories);
  private readonly model = signal(noDraft);
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.categories);
      min(typed.firstAnswerWorkdays, 0);
      max(typed.firstAnswerWorkdays, 10);
      applyEach(typed.allowances, (one) => {
        min(one.workdays, 1);
        max(one.workdays, obstacleSettingLimits.workdays);
        maxLength(one.category, obstacleSettingLimits.category);
      });
      applyEach(typed.escalations, (one) => {
        min(one.overdueWorkdays, 1);
        max(one.overdueWorkdays, obstacleSettingLimits.workdays);
      });
    },
    { submission: { action: (typed) => onFields(typed, () => this.save(settingsOf(typed().value()))) } },
  );
  protected readonly sound = computed(() => obstacleSettings(settingsOf(this.model())).ok);

  constructor() {
    effect(() => {
      if (this.settings.hasValue()) this.model.set(draftOf(this.settings.value()));
    });
  }

  protected addAllowance(): void {
    const one = { handling: Handling.Referred as string, category: '', workdays: 5 };
    this.model.update((model) => ({ ...model, allowances: [...model.allowances, one] }));
  }

  protected dropAllowance(at: number): void {
    this.model.update((model) => ({ ...model, allowances: model.allowances.filter((_, index) => index !== at) }));
  }

  protected addEscalation(): void {
    this.model.update((model) => {
      const overdueWorkdays = (model.escalations.at(-1)?.overdueWorkdays ?? 0) + 2;
      return {
        ...model,
        escalations: [...model.escalations, { overdueWorkdays, to: EscalationTarget.ZoneLeader as string }],
      };
    });
  }

  protected dropEscalation(at: number): void {
    this.model.update((model) => ({ ...model, escalations: model.escalations.filter((_, index) => index !== at) }));
  }

  private async save(settings: ObstacleSettings): Promise<void> {
    try {
      await this.api.keepSettings(settings, this.settings.value()?.version ?? 1);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.acting.offerNewer(() => this.settings.reload());
    }
    this.toasts.done($localize`已保存，对今后受理的生效`);
    this.settings.reload();
  }
}

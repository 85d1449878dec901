import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output } from '@angular/core';
import { applyEach, form, FormField, FormRoot, max, maxLength, min, required } from '@angular/forms/signals';
import { keyProjectLimits, KeySettingsView } from '@huoshui/contracts';
import { PaceBasis } from '@huoshui/domain';
import { Choice, Field, FormFault, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { KeyProjectsApi } from './key-projects-api';

/** Levels by name, the day by which a month is reported, and what completion is held against. */
@Component({
  selector: 'hs-key-settings-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, Field, FormField, FormFault, FormRoot],
  templateUrl: './key-settings-form.html',
  styleUrl: './key-settings-form.css',
})
export class KeySettingsForm {
  private readonly api = inject(KeyProjectsApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  readonly settings = input.required<KeySettingsView>();
  readonly changed = output<void>();
  readonly stale = output<void>();
  protected readonly bases = [
    { value: PaceBasis.Days as string, name: $localize`时间进度（天数）` },
    { value: PaceBasis.Plan as string, name: $localize`计划进度（分月计划）` },
  ];
  private readonly model = linkedSignal(() => {
    const { levels, reportingDay, basis } = this.settings();
    return { levels: levels.map((level) => ({ ...level })), reportingDay, basis: basis as string };
  });
  protected readonly form = form(
    this.model,
    (typed) => {
      applyEach(typed.levels, (level) => {
        required(level.code);
        required(level.name);
        maxLength(level.name, keyProjectLimits.levelName);
      });
      min(typed.reportingDay, 1);
      max(typed.reportingDay, 31);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save(typed().value())) } },
  );

  protected add(): void {
    this.model.update((typed) => ({ ...typed, levels: [...typed.levels, { code: '', name: '' }] }));
  }

  protected remove(at: number): void {
    this.model.update((typed) => ({ ...typed, levels: typed.levels.filter((_, index) => index !== at) }));
  }

  private async save(typed: ReturnType<typeof this.model>): Promise<void> {
    try {
      await this.api.change({ ...typed, basis: typed.basis as PaceBasis }, this.settings().version);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.acting.offerNewer(() => this.stale.emit());
    }
    this.toasts.done($localize`设置已保存，自现在起适用`);
    this.changed.emit();
  }
}

import { ChangeDetectionStrategy, Component, effect, inject, input, output, signal, untracked } from '@angular/core';
import { applyEach, form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { SupervisionSetting, taskForceLimits } from '@huoshui/contracts';
import { Field, FormFault, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { SettingSince } from './setting-since';
import { SupervisionApi } from './supervision-api';

/** The names of the five slots, one line each. */
@Component({
  selector: 'hs-five-ones-names-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot, SettingSince],
  template: `
    <section class="card" aria-labelledby="names">
      <header>
        <h2 id="names" i18n>五个一的名称</h2>
        <hs-setting-since [setting]="setting()" />
      </header>
      <form class="body stack" [formRoot]="form">
        @for (slot of form.names; track $index) {
          <ui-field [label]="labels[$index] ?? ''">
            <input class="input" [formField]="slot.name" />
          </ui-field>
        }
        <ui-form-fault [of]="form" />
        <button type="submit" class="button primary" [disabled]="form().submitting()" i18n>保存名称</button>
      </form>
    </section>
  `,
})
export class FiveOnesNamesForm {
  private readonly api = inject(SupervisionApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  readonly setting = input.required<SupervisionSetting<string[]>>();
  readonly saved = output<void>();
  protected readonly labels = [
    $localize`第一个`,
    $localize`第二个`,
    $localize`第三个`,
    $localize`第四个`,
    $localize`第五个`,
  ];
  private readonly model = signal({ names: [] as { name: string }[] });
  protected readonly form = form(
    this.model,
    (typed) =>
      applyEach(typed.names, (slot) => {
        required(slot.name);
        maxLength(slot.name, taskForceLimits.slotName);
      }),
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  constructor() {
    effect(() => {
      const names = this.setting().value.map((name) => ({ name }));
      untracked(() => this.model.set({ names }));
    });
  }

  private async save(): Promise<void> {
    try {
      await this.api.nameFiveOnes(
        this.model().names.map(({ name }) => name.trim()),
        this.setting().version,
      );
    } catch (error) {
      if (!isStale(error)) throw error;
      await this.acting.offerNewer(() => this.saved.emit());
      return;
    }
    this.toasts.done($localize`名称已保存，所有项目即按新名称显示`);
    this.saved.emit();
  }
}

import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, max, maxLength, min, required } from '@angular/forms/signals';
import { departmentLimits, DepartmentView } from '@huoshui/contracts';
import { Field, FormFault, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { DepartmentsApi } from './departments-api';

/** A department's name and place in lists. */
@Component({
  selector: 'hs-department-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot],
  template: `
    <form class="stack" [formRoot]="form">
      <ui-field label="部门名称" i18n-label>
        <input class="input" autocomplete="off" [formField]="form.name" />
      </ui-field>
      @if (department()) {
        <ui-field label="排列顺序" i18n-label hint="数字小的排在前面" i18n-hint>
          <input class="input" type="number" step="1" [formField]="form.order" />
        </ui-field>
      }
      <ui-form-fault [of]="form" />
      <button type="submit" class="button primary wide" [disabled]="form().submitting()">
        @if (department()) {
          <ng-container i18n>保存</ng-container>
        } @else {
          <ng-container i18n>新建部门</ng-container>
        }
      </button>
    </form>
  `,
})
export class DepartmentForm {
  private readonly api = inject(DepartmentsApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  /** The department to change, or null for a new one. */
  readonly department = input.required<Pick<DepartmentView, 'id' | 'name' | 'order' | 'version'> | null>();
  readonly created = output<string>();
  readonly changed = output<void>();
  private readonly model = linkedSignal(() => ({
    name: this.department()?.name ?? '',
    order: this.department()?.order ?? 0,
  }));
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.name);
      maxLength(typed.name, departmentLimits.name);
      min(typed.order, 0);
      max(typed.order, departmentLimits.order);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save(typed().value())) } },
  );

  private async save({ name, order }: { name: string; order: number }): Promise<void> {
    const department = this.department();
    if (!department) return this.created.emit((await this.api.create({ name: name.trim() })).id);
    try {
      await this.api.change(department.id, { name: name.trim(), order }, department.version);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.acting.offerNewer(() => this.changed.emit());
    }
    this.toasts.done($localize`已保存`);
    this.changed.emit();
  }
}

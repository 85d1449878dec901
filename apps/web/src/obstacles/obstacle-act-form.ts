import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { ObstacleDetail, obstacleLimits } from '@huoshui/contracts';
import { Handling, ObstacleAct, Satisfaction } from '@huoshui/domain';
import { Choice, Field, FormFault, handlingName, optionsOf, satisfactionName, Toasts } from '@huoshui/ui';
import { DepartmentList } from '../shell/department-list';
import { onFields } from '../shell/on-fields';
import { FilesField } from '../shell/parts/files-field';
import { actInput, actText, ActDraft, withDepartment, withFiles } from './act-draft';
import { actName } from './obstacle-words';
import { ObstaclesApi } from './obstacles-api';

/** What an act needs to be said: one form, with the fields that this act has. */
@Component({
  selector: 'hs-obstacle-act-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, Field, FilesField, FormField, FormFault, FormRoot],
  templateUrl: './obstacle-act-form.html',
})
export class ObstacleActForm {
  private readonly api = inject(ObstaclesApi);
  private readonly toasts = inject(Toasts);
  private readonly departmentList = inject(DepartmentList);
  readonly obstacle = input.required<ObstacleDetail>();
  readonly act = input.required<Exclude<ObstacleAct, 'change'>>();
  readonly done = output<void>();
  protected readonly limits = obstacleLimits;
  protected readonly handlings = optionsOf(handlingName);
  protected readonly satisfactions = [
    { value: '', name: $localize`未评价` },
    ...optionsOf(satisfactionName),
  ] as readonly { value: string; name: string }[];
  protected readonly departments = computed(() =>
    this.departmentList.active().filter(({ id }) => id !== this.obstacle().department?.id),
  );
  protected readonly text = computed(() => actText[this.act()]);
  protected readonly word = computed(() => actName[this.act()]);
  protected readonly accepts = computed(() => this.act() === ObstacleAct.Accept);
  protected readonly settles = computed(() => this.act() === ObstacleAct.Settle);
  protected readonly asksDepartment = computed(() => withDepartment(this.act()));
  protected readonly asksFiles = computed(() => withFiles(this.act()));
  protected readonly refers = computed(() => !this.accepts() || this.model().handling === Handling.Referred);
  private readonly model = signal<ActDraft>({
    handling: Handling.Referred,
    departmentId: '',
    text: '',
    firstAnswer: '',
    satisfaction: Satisfaction.Satisfied,
    files: [],
  });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.departmentId, {
        message: $localize`请选部门`,
        when: () => this.asksDepartment() && this.refers(),
      });
      required(typed.text, { message: $localize`请填写`, when: () => this.refers() });
      maxLength(typed.text, () => (this.asksFiles() || this.settles() ? obstacleLimits.text : obstacleLimits.reason));
      maxLength(typed.firstAnswer, obstacleLimits.text);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private async save(): Promise<void> {
    const act = this.act();
    await this.api.act(this.obstacle().id, act, actInput(act, this.model()));
    this.toasts.done($localize`已完成：${this.word()}:act:`);
    this.done.emit();
  }
}

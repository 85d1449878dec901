import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, validate } from '@angular/forms/signals';
import { MilestoneFactView } from '@huoshui/contracts';
import { usualPapers } from '@huoshui/domain';
import { Field, FormFault, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { blankPaper, paperOf } from './paper-draft';
import { PaperField } from './paper-field';
import { ProjectsApi } from './projects-api';

/** One more paper of a milestone that is recorded. */
@Component({
  selector: 'hs-add-paper-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot, PaperField],
  template: `
    <form class="stack" [formRoot]="form">
      <ui-field label="佐证" i18n-label>
        <hs-paper-field label="佐证" i18n-label [kinds]="kinds()" [formField]="form.paper" />
      </ui-field>
      <ui-form-fault [of]="form" />
      <button type="submit" class="button primary wide" [disabled]="form().submitting()" i18n>补交，提交核验</button>
    </form>
  `,
})
export class AddPaperForm {
  private readonly api = inject(ProjectsApi);
  private readonly toasts = inject(Toasts);
  readonly projectId = input.required<string>();
  readonly fact = input.required<MilestoneFactView>();
  readonly added = output<void>();
  /** The first that is not there yet is offered first. */
  protected readonly kinds = computed(() => usualPapers[this.fact().milestone]);
  private readonly model = linkedSignal(() => {
    const there = this.fact()
      .papers.filter((paper) => paper.state !== 'retracted')
      .map((paper) => paper.kind);
    const [usual] = this.kinds();
    return { paper: blankPaper(this.kinds().find((kind) => !there.includes(kind)) ?? usual) };
  });
  protected readonly form = form(
    this.model,
    (typed) =>
      validate(typed.paper, ({ value }) =>
        value().fileId === '' ? { kind: 'missing', message: $localize`请拍照或选择文件` } : undefined,
      ),
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private async save(): Promise<void> {
    await this.api.addPaper(this.projectId(), this.fact().id, paperOf(this.model().paper));
    this.toasts.done($localize`已补交，等待核验`);
    this.added.emit();
  }
}

import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { supervisionLimits } from '@huoshui/contracts';
import { Field, FormFault, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { FilesField, NamedFile } from '../shell/parts/files-field';
import { SupervisionApi } from './supervision-api';

/** The owner's answer, or a co-owner's part, in words and files: one box and one button for one thumb. */
@Component({
  selector: 'hs-report-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot, FilesField],
  templateUrl: './report-form.html',
})
export class ReportForm {
  private readonly api = inject(SupervisionApi);
  private readonly toasts = inject(Toasts);
  readonly orderId = input.required<string>();
  readonly contributes = input(false);
  readonly saved = output<void>();
  protected readonly limits = supervisionLimits;
  private readonly model = signal({ text: '', files: [] as readonly NamedFile[] });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.text, { message: $localize`写一句办到哪一步了` });
      maxLength(typed.text, supervisionLimits.text);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private async save(): Promise<void> {
    const { text, files } = this.model();
    const input = { text: text.trim(), fileIds: files.map((file) => file.id) };
    if (this.contributes()) await this.api.contribute(this.orderId(), input);
    else await this.api.report(this.orderId(), input);
    this.toasts.done(this.contributes() ? $localize`已报协办情况` : $localize`已反馈，等待销号`);
    this.saved.emit();
    this.form().reset({ text: '', files: [] });
  }
}

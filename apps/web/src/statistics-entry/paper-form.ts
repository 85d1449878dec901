import { ChangeDetectionStrategy, Component, computed, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { fileLimits, statisticsLimits, StatisticsPaperView } from '@huoshui/contracts';
import { ChecklistPaper } from '@huoshui/domain';
import { DayField, Field, FilePicker, FormFault, MoneyField, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { StatisticsApi } from './statistics-api';

/** A paper and what is read off it: only what the checklist asks of this kind. */
@Component({
  selector: 'hs-paper-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Field, FilePicker, FormField, FormFault, FormRoot, MoneyField],
  templateUrl: './paper-form.html',
})
export class PaperForm {
  protected readonly api = inject(StatisticsApi);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  readonly projectId = input.required<string>();
  readonly ask = input.required<ChecklistPaper>();
  /** What stands in its place: its words are offered again. */
  readonly before = input<StatisticsPaperView>();
  readonly kept = output<void>();
  protected readonly say = say;
  protected readonly fileLimits = fileLimits;
  protected readonly amountLabel = computed(() =>
    this.ask().amount === 'whole' ? $localize`写明的总投资` : $localize`写明的合同金额`,
  );
  private readonly model = linkedSignal(() => ({
    fileId: '',
    investor: this.before()?.investor ?? '',
    contractParty: this.before()?.contractParty ?? '',
    amountFen: this.before()?.amountFen ?? (null as number | null),
    day: this.before()?.day ?? '',
    note: this.before()?.note ?? '',
  }));
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.fileId, { message: $localize`请上传扫描件或照片` });
      required(typed.investor, { when: () => this.ask().investor, message: $localize`照材料上的名称填写` });
      required(typed.contractParty, { when: () => this.ask().contractParty, message: $localize`照合同上的甲方填写` });
      required(typed.amountFen, { when: () => this.ask().amount !== 'none', message: $localize`照材料上的金额填写` });
      maxLength(typed.investor, statisticsLimits.name);
      maxLength(typed.contractParty, statisticsLimits.name);
      maxLength(typed.note, statisticsLimits.note);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save(typed().value())) } },
  );

  private async save(typed: ReturnType<typeof this.model>): Promise<void> {
    const ask = this.ask();
    const text = (value: string): string | null => value.trim() || null;
    await this.api.keep(this.projectId(), {
      code: ask.code,
      fileId: typed.fileId,
      investor: ask.investor ? text(typed.investor) : null,
      contractParty: ask.contractParty ? text(typed.contractParty) : null,
      amountFen: ask.amount === 'none' ? null : typed.amountFen,
      day: text(typed.day),
      note: text(typed.note),
    });
    this.toasts.done($localize`已保存${ask.name}:paper:`);
    this.kept.emit();
  }
}

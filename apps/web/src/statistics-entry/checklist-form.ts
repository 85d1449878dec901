import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output } from '@angular/core';
import { applyEach, form, FormField, FormRoot, max, maxLength, min, required } from '@angular/forms/signals';
import { ChecklistView, statisticsLimits } from '@huoshui/contracts';
import { AmountSaid } from '@huoshui/domain';
import { Field, FormFault, MoneyField, Toasts } from '@huoshui/ui';
import { Acting, isStale } from '../shell/acting';
import { onFields } from '../shell/on-fields';
import { StatisticsApi } from './statistics-api';

/** Which papers the bureau asks for and what is read off each; closing day, threshold and tolerance. */
@Component({
  selector: 'hs-checklist-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot, MoneyField],
  templateUrl: './checklist-form.html',
  styleUrl: './checklist-form.css',
})
export class ChecklistForm {
  private readonly api = inject(StatisticsApi);
  private readonly acting = inject(Acting);
  private readonly toasts = inject(Toasts);
  readonly checklist = input.required<ChecklistView>();
  readonly changed = output<void>();
  readonly stale = output<void>();
  protected readonly amounts = [
    { value: AmountSaid.None, name: $localize`不看金额` },
    { value: AmountSaid.Whole, name: $localize`金额等于总投资` },
    { value: AmountSaid.Part, name: $localize`金额不超过总投资` },
  ];
  private readonly model = linkedSignal(() => {
    const { papers, closingDay, leastFen, toleranceBasisPoints } = this.checklist();
    return {
      papers: papers.map((paper) => ({ ...paper, amount: paper.amount as string })),
      closingDay,
      leastFen: leastFen as number | null,
      tolerance: toleranceBasisPoints / 100,
    };
  });
  protected readonly form = form(
    this.model,
    (typed) => {
      applyEach(typed.papers, (paper) => {
        required(paper.code);
        required(paper.name);
        maxLength(paper.name, statisticsLimits.paperName);
      });
      min(typed.closingDay, 1);
      max(typed.closingDay, 31);
      min(typed.tolerance, 0);
      max(typed.tolerance, 100);
      required(typed.leastFen);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save(typed().value())) } },
  );

  protected add(): void {
    const paper = { code: '', name: '', required: false, investor: false, contractParty: false, amount: 'none' };
    this.model.update((typed) => ({ ...typed, papers: [...typed.papers, paper] }));
  }

  protected remove(at: number): void {
    this.model.update((typed) => ({ ...typed, papers: typed.papers.filter((_, index) => index !== at) }));
  }

  private async save(typed: ReturnType<typeof this.model>): Promise<void> {
    const { papers, closingDay, leastFen, tolerance } = typed;
    const wanted = {
      papers: papers.map((paper) => ({ ...paper, amount: paper.amount as AmountSaid })),
      closingDay,
      leastFen: leastFen ?? 0,
      toleranceBasisPoints: Math.round(tolerance * 100),
    };
    try {
      await this.api.change(wanted, this.checklist().version);
    } catch (error) {
      if (!isStale(error)) throw error;
      return this.acting.offerNewer(() => this.stale.emit());
    }
    this.toasts.done($localize`材料清单已保存，自现在起适用`);
    this.changed.emit();
  }
}

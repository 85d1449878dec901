import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { StatisticsEntryDetail, statisticsLimits } from '@huoshui/contracts';
import { DayField, Field, FormFault, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { StatisticsApi } from './statistics-api';

export type EntryMove = 'submit' | 'list' | 'reject';

/** The day of a move, with the bureau's code, its reason, or the office's word for letting a case pass. */
@Component({
  selector: 'hs-move-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Field, FormField, FormFault, FormRoot],
  templateUrl: './move-form.html',
})
export class MoveForm {
  private readonly api = inject(StatisticsApi);
  private readonly toasts = inject(Toasts);
  protected readonly session = inject(Session);
  readonly entry = input.required<StatisticsEntryDetail>();
  readonly move = input.required<EntryMove>();
  readonly moved = output<void>();
  protected readonly blocked = computed(() => this.entry().missing.length > 0 || this.entry().found.length > 0);
  protected readonly overriding = computed(() => this.move() === 'submit' && this.blocked());
  protected readonly dayName = computed(
    () => ({ submit: $localize`报送日期`, list: $localize`入库日期`, reject: $localize`退回日期` })[this.move()],
  );
  protected readonly action = computed(
    () => ({ submit: $localize`登记报送`, list: $localize`登记入库`, reject: $localize`登记退回` })[this.move()],
  );
  protected readonly reasonName = computed(() =>
    this.move() === 'reject' ? $localize`统计部门的退回原因` : $localize`仍要报送的理由，记录在案`,
  );
  private readonly model = signal({ day: this.session.today(), code: '', reason: '' });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.day);
      required(typed.code, { when: () => this.move() === 'list', message: $localize`请填统计项目代码` });
      maxLength(typed.code, statisticsLimits.code);
      required(typed.reason, { when: () => this.move() === 'reject' || this.overriding() });
      maxLength(typed.reason, statisticsLimits.reason);
    },
    { submission: { action: (typed) => onFields(typed, () => this.send(typed().value())) } },
  );

  private async send({ day, code, reason }: ReturnType<typeof this.model>): Promise<void> {
    const { id } = this.entry();
    const words = reason.trim();
    if (this.move() === 'submit') await this.api.submit(id, { day, override: this.overriding() ? words : null });
    else if (this.move() === 'list') await this.api.list(id, { day, code: code.trim() });
    else await this.api.reject(id, { day, reason: words });
    this.toasts.done($localize`已登记`);
    this.moved.emit();
  }
}

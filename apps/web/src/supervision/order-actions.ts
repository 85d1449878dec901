import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { OrderDetail, supervisionLimits } from '@huoshui/contracts';
import { SupervisionAction } from '@huoshui/domain';
import { Confirm, Dialog } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { ExtendForm } from './extend-form';
import { ReportForm } from './report-form';
import { SupervisionApi } from './supervision-api';

/** What the person may do with the order now, as the server says; the next step is the large button. */
@Component({
  selector: 'hs-order-actions',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, ExtendForm, ReportForm],
  templateUrl: './order-actions.html',
  styleUrl: './order-actions.css',
  host: { '[hidden]': 'order().actions.length === 0' },
})
export class OrderActions {
  private readonly api = inject(SupervisionApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  readonly order = input.required<OrderDetail>();
  readonly changed = output<void>();
  protected readonly open = signal<'report' | 'contribute' | 'extend' | null>(null);
  protected readonly busy = signal(false);
  protected readonly reportTitle = $localize`反馈办理情况`;
  protected readonly contributeTitle = $localize`报协办情况`;
  private readonly actions = computed(() => new Set(this.order().actions));

  protected may(action: SupervisionAction): boolean {
    return this.actions().has(action);
  }

  protected acknowledge(): Promise<void> {
    return this.act(() => this.api.acknowledge(this.order().id), $localize`已签收，请在期限前反馈`);
  }

  protected async close(): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`销号办结？`,
      text: $localize`认可反馈的办理情况，督办单就此办结，不能再改。`,
      action: $localize`销号办结`,
    });
    if (answer) await this.act(() => this.api.close(this.order().id), $localize`已销号办结`);
  }

  protected giveBack(): Promise<void> {
    const title = $localize`退回续办`;
    const label = $localize`哪里没办到位，主办方会看到`;
    return this.withReason(title, label, (reason) => this.api.giveBack(this.order().id, reason), $localize`已退回`);
  }

  protected withdraw(): Promise<void> {
    const title = $localize`撤销督办单`;
    const label = $localize`撤销原因`;
    return this.withReason(title, label, (reason) => this.api.withdraw(this.order().id, reason), $localize`已撤销`);
  }

  protected done(): void {
    this.open.set(null);
    this.changed.emit();
  }

  private async withReason(
    title: string,
    label: string,
    write: (reason: string) => Promise<unknown>,
    done: string,
  ): Promise<void> {
    const reason = { label, most: supervisionLimits.reason };
    const answer = await this.confirm.ask({ title, action: title, danger: true, reason });
    if (answer) await this.act(() => write(answer.reason), done);
  }

  private async act(write: () => Promise<unknown>, done: string): Promise<void> {
    this.busy.set(true);
    await this.acting.run(write, { done });
    this.busy.set(false);
    this.changed.emit();
  }
}

import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DecisionView } from '@huoshui/contracts';
import { Confirm, Dialog, supervisionStateName } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { FragmentTarget } from '../shell/parts/fragment-target';
import { DecisionOrderForm } from './decision-order-form';
import { decisionKindName } from './meeting-words';
import { MeetingsApi } from './meetings-api';

/** What was decided, each with its order or with the word that there is none. */
@Component({
  selector: 'hs-decision-list',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DecisionOrderForm, Dialog, FragmentTarget, RouterLink],
  templateUrl: './decision-list.html',
  styleUrl: './decision-list.css',
  host: { '[hidden]': 'decisions().length === 0' },
})
export class DecisionList {
  private readonly api = inject(MeetingsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  readonly week = input.required<string>();
  readonly decisions = input.required<readonly DecisionView[]>();
  readonly editable = input.required<boolean>();
  readonly changed = output<void>();
  protected readonly kindName = decisionKindName;
  protected readonly orderState = supervisionStateName;
  protected readonly ordering = signal<DecisionView | null>(null);

  protected async drop({ id, text, version }: DecisionView): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`删去这一项议定事项？`,
      text,
      action: $localize`删去`,
      danger: true,
    });
    if (!answer) return;
    const stale = (): void => this.changed.emit();
    await this.acting.run(() => this.api.dropDecision(this.week(), id, version), { done: $localize`已删去`, stale });
    this.changed.emit();
  }

  protected ordered(): void {
    this.ordering.set(null);
    this.changed.emit();
  }
}

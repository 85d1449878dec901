import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot } from '@angular/forms/signals';
import { AgendaItemView } from '@huoshui/contracts';
import { Day, DecisionKind } from '@huoshui/domain';
import { Choice, DayField, Field, FormFault, optionsOf, Toasts } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { WorkDays } from '../shell/work-days';
import { decisionRules, newDecision, orderOf } from './decision-draft';
import { decisionKindName } from './meeting-words';
import { MeetingsApi } from './meetings-api';
import { Parties } from './parties';
import { PartyField } from './party-field';

/** One decision, typed while people speak: words, who, until when; Ctrl+Enter keeps it and the hand is back at the words. */
@Component({
  selector: 'hs-decision-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, DayField, Field, FormField, FormFault, FormRoot, PartyField],
  templateUrl: './decision-form.html',
  styleUrl: './decision-form.css',
  host: { '(keydown)': 'press($event)' },
})
export class DecisionForm {
  private readonly api = inject(MeetingsApi);
  private readonly toasts = inject(Toasts);
  private readonly parties = inject(Parties).all;
  private readonly work = inject(WorkDays);
  protected readonly session = inject(Session);
  readonly week = input.required<string>();
  /** Null: a decision of no item. */
  readonly item = input<AgendaItemView | null>(null);
  readonly saved = output<void>();
  protected readonly open = signal(false);
  protected readonly kinds = optionsOf(decisionKindName);
  private readonly model = signal(newDecision());
  private readonly words = viewChild<ElementRef<HTMLTextAreaElement>>('words');
  private readonly sender = viewChild<ElementRef<HTMLButtonElement>>('sender');
  protected readonly form = form(this.model, decisionRules, {
    submission: { action: (typed) => onFields(typed, () => this.save()) },
  });
  protected readonly orders = computed(() => this.model().kind === DecisionKind.Order);
  /** The day on which so many working days end. */
  protected readonly falls = computed(() => {
    const { days, deadline } = this.model();
    const count = Number(days);
    if (deadline !== '' || !Number.isInteger(count) || count < 1 || count > 250) return '';
    return this.work.calendar().addWorkdays(this.session.today() as Day, count);
  });

  protected start(): void {
    this.open.set(true);
    this.focus();
  }

  protected stop(): void {
    this.open.set(false);
    this.model.set(newDecision());
  }

  protected press(event: KeyboardEvent): void {
    if (event.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.sender()?.nativeElement.click();
  }

  private async save(): Promise<void> {
    const draft = this.model();
    const order = orderOf(draft, this.parties());
    const about = { itemId: this.item()?.id ?? null, kind: draft.kind as DecisionKind, text: draft.text.trim() };
    const { orderId } = await this.api.decide(this.week(), { ...about, ...(order && { order }) });
    this.toasts.done(orderId ? $localize`已记下，督办单已发出` : $localize`已记下`);
    this.form().reset(newDecision(draft.kind));
    this.focus();
    this.saved.emit();
  }

  private focus(): void {
    setTimeout(() => this.words()?.nativeElement.focus());
  }
}

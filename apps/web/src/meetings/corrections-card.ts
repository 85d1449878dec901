import { ChangeDetectionStrategy, Component, computed, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { meetingLimits, Permission, WeeklyMeetingDetail } from '@huoshui/contracts';
import { Field, FormFault } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { Session } from '../shell/session';
import { MeetingsApi } from './meetings-api';

/** What was added to closed minutes; they themselves stand. */
@Component({
  selector: 'hs-corrections-card',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot],
  template: `
    <section class="card" aria-labelledby="corrections">
      <header><h2 id="corrections" i18n>更正与补充</h2></header>
      <div class="body stack">
        @for (one of meeting().corrections; track one.number) {
          <div>
            <p class="text">
              <span class="strong" i18n>第{{ one.number }}号</span> {{ one.text }}
            </p>
            <p class="soft small">{{ one.day }} {{ one.by?.displayName }}</p>
          </div>
        } @empty {
          <p class="soft" i18n>没有。</p>
        }
        @if (mayWrite()) {
          <form class="stack" [formRoot]="form">
            <ui-field label="补充一条" i18n-label hint="原纪要不变，补充印在纪要后面。" i18n-hint>
              <textarea class="input" rows="3" [formField]="form.text"></textarea>
            </ui-field>
            <ui-form-fault [of]="form" />
            <button type="submit" class="button" [disabled]="form().submitting()" i18n>补充</button>
          </form>
        }
      </div>
    </section>
  `,
  styles: `
    .text {
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class CorrectionsCard {
  private readonly api = inject(MeetingsApi);
  private readonly session = inject(Session);
  readonly meeting = input.required<WeeklyMeetingDetail>();
  readonly changed = output<void>();
  protected readonly mayWrite = computed(() => this.session.may(Permission.MeetingWrite));
  private readonly model = signal({ text: '' });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.text, { message: $localize`写明更正或补充什么` });
      maxLength(typed.text, meetingLimits.correction);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private async save(): Promise<void> {
    await this.api.correct(this.meeting().week, this.model().text.trim());
    this.form().reset({ text: '' });
    this.changed.emit();
  }
}

import { ChangeDetectionStrategy, Component, inject, input, linkedSignal, output } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { meetingLimits, WeeklyMeetingDetail } from '@huoshui/contracts';
import { DayField, Field, FormFault } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { MeetingsApi } from './meetings-api';

@Component({
  selector: 'hs-facts-form',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [DayField, Field, FormField, FormFault, FormRoot],
  template: `
    <form class="stack" [formRoot]="form">
      <ui-field label="会议日期" i18n-label>
        <ui-day-field label="会议日期" i18n-label [formField]="form.day" />
      </ui-field>
      <ui-field label="地点" i18n-label>
        <input class="input" [formField]="form.place" />
      </ui-field>
      <ui-field label="主持" i18n-label>
        <input class="input" [formField]="form.chair" />
      </ui-field>
      <ui-field label="记录" i18n-label>
        <input class="input" [formField]="form.recorder" />
      </ui-field>
      <ui-form-fault [of]="form" />
      <button type="submit" class="button primary wide" [disabled]="form().submitting()" i18n>保存</button>
    </form>
  `,
})
export class FactsForm {
  private readonly api = inject(MeetingsApi);
  readonly meeting = input.required<WeeklyMeetingDetail>();
  readonly saved = output<void>();
  // Fetched anew while one types, the meeting does not take the typed words away.
  private readonly seen = linkedSignal<WeeklyMeetingDetail, WeeklyMeetingDetail>({
    source: this.meeting,
    computation: (now, before) => before?.value ?? now,
  });
  private readonly model = linkedSignal(() => {
    const { day, place, chair, recorder } = this.seen();
    return { day, place, chair, recorder };
  });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.day);
      maxLength(typed.place, meetingLimits.place);
      maxLength(typed.chair, meetingLimits.person);
      maxLength(typed.recorder, meetingLimits.person);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private async save(): Promise<void> {
    await this.api.change(this.seen().week, this.model(), this.seen().version);
    this.saved.emit();
  }
}

import { ChangeDetectionStrategy, Component, inject, input, output, signal } from '@angular/core';
import { form, FormField, FormRoot, maxLength, required } from '@angular/forms/signals';
import { meetingLimits } from '@huoshui/contracts';
import { agendaMinutes } from '@huoshui/domain';
import { Field, FormFault } from '@huoshui/ui';
import { onFields } from '../shell/on-fields';
import { MeetingsApi } from './meetings-api';

/** An item that no room knows of: added by hand at the end of the agenda. */
@Component({
  selector: 'hs-add-item',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Field, FormField, FormFault, FormRoot],
  template: `
    @if (open()) {
      <form class="card" [formRoot]="form">
        <div class="body stack">
          <ui-field label="议题" i18n-label>
            <input class="input" [formField]="form.title" />
          </ui-field>
          <ui-field label="说明" i18n-label>
            <input class="input" [formField]="form.detail" />
          </ui-field>
          <ui-form-fault [of]="form" />
          <p class="row">
            <button type="submit" class="button primary" [disabled]="form().submitting()" i18n>加入议程</button>
            <button type="button" class="button quiet" (click)="open.set(false)" i18n>取消</button>
          </p>
        </div>
      </form>
    } @else {
      <button type="button" class="button wide" (click)="open.set(true)" i18n>＋ 加一个议题</button>
    }
  `,
})
export class AddItem {
  private readonly api = inject(MeetingsApi);
  readonly week = input.required<string>();
  readonly saved = output<void>();
  protected readonly open = signal(false);
  private readonly model = signal({ title: '', detail: '' });
  protected readonly form = form(
    this.model,
    (typed) => {
      required(typed.title, { message: $localize`写明议题` });
      maxLength(typed.title, meetingLimits.title);
      maxLength(typed.detail, meetingLimits.detail);
    },
    { submission: { action: (typed) => onFields(typed, () => this.save()) } },
  );

  private async save(): Promise<void> {
    const { title, detail } = this.model();
    const input = { title: title.trim(), detail: detail.trim(), minutes: agendaMinutes.manual };
    await this.api.addItem(this.week(), input);
    this.form().reset({ title: '', detail: '' });
    this.open.set(false);
    this.saved.emit();
  }
}

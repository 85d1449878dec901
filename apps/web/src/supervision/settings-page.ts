import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Failed, Loading, PageHeader } from '@huoshui/ui';
import { say } from '../shell/words/say';
import { FiveOnesNamesForm } from './five-ones-names-form';
import { ReminderRuleForm } from './reminder-rule-form';
import { SupervisionApi } from './supervision-api';

/** What the office fixes as data: the names of the five ones, and when owners are reminded. */
@Component({
  selector: 'hs-supervision-settings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, FiveOnesNamesForm, Loading, PageHeader, ReminderRuleForm],
  template: `
    <ui-page-header title="督办设置" i18n-title back="/supervision" />
    @if (settings.isLoading() && !settings.hasValue()) {
      <div class="card"><ui-loading [rows]="6" /></div>
    } @else if (settings.error()) {
      <div class="card"><ui-failed [message]="say(settings.error())" (retry)="settings.reload()" /></div>
    } @else if (settings.value(); as known) {
      <div class="columns">
        <hs-five-ones-names-form [setting]="known.fiveOnes" (saved)="settings.reload()" />
        <hs-reminder-rule-form [setting]="known.reminders" (saved)="settings.reload()" />
      </div>
    }
  `,
})
export default class SupervisionSettingsPage {
  protected readonly settings = inject(SupervisionApi).settings();
  protected readonly say = say;
}

import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { SheetDetail, weeklySheetLimits } from '@huoshui/contracts';
import { Week } from '@huoshui/domain';
import { Confirm, Failed, InstantPipe, Loading, PageHeader, weekLabel } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { SheetFactsCard } from './sheet-facts-card';
import { SheetForm } from './sheet-form';
import { standingOf } from './sheet-words';
import { WeeklySheetsApi } from './weekly-sheets-api';

/** One team's sheet of a week: what the records say beside what the lead writes. */
@Component({
  selector: 'hs-sheet-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Failed, InstantPipe, Loading, PageHeader, SheetFactsCard, SheetForm],
  templateUrl: './sheet-page.html',
  styleUrl: './sheet-page.css',
})
export default class SheetPage {
  private readonly api = inject(WeeklySheetsApi);
  private readonly acting = inject(Acting);
  private readonly confirm = inject(Confirm);
  private readonly session = inject(Session);
  readonly week = input.required<string>();
  readonly teamId = input.required<string>();
  protected readonly one = this.api.one(this.week, this.teamId);
  protected readonly say = say;
  protected readonly standingOf = standingOf;
  protected readonly busy = signal(false);
  protected readonly label = computed(() => weekLabel(this.week() as Week, this.session.week()));
  protected readonly system = $localize`系统`;
  protected readonly eventName: Readonly<Record<SheetDetail['history'][number]['kind'], string>> = {
    submitted: $localize`提交`,
    returned: $localize`退回`,
    reminded: $localize`催报`,
  };

  protected async giveBack(): Promise<void> {
    const title = $localize`退回补充`;
    const reason = { label: $localize`缺什么，队伍会看到`, most: weeklySheetLimits.reason };
    const answer = await this.confirm.ask({ title, action: title, danger: true, reason });
    if (!answer) return;
    this.busy.set(true);
    const write = (): Promise<unknown> => this.api.giveBack(this.week(), this.teamId(), answer.reason);
    await this.acting.run(write, { done: $localize`已退回` });
    this.busy.set(false);
    this.one.reload();
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Day, isWeek, Week, weekOf } from '@huoshui/domain';
import { Empty, Failed, InstantPipe, Loading, PageHeader, urlQuery, weekLabel } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { WeekPicker } from '../shell/parts/week-picker';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { standingOf } from './sheet-words';
import { WeeklySheetsApi } from './weekly-sheets-api';

/** A week's sheets: for a team its own, for the office who has not handed in. */
@Component({
  selector: 'hs-sheets-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Empty, Failed, InstantPipe, Loading, PageHeader, RouterLink, WeekPicker],
  templateUrl: './sheets-page.html',
})
export default class SheetsPage {
  private readonly session = inject(Session);
  private readonly api = inject(WeeklySheetsApi);
  private readonly acting = inject(Acting);
  private readonly query = urlQuery();
  protected readonly say = say;
  protected readonly standingOf = standingOf;
  protected readonly today = this.session.today;
  protected readonly week = computed(() => {
    const typed = this.query.text('week');
    return isWeek(typed, this.session.week()) ? typed : weekOf(this.today() as Day, this.session.week());
  });
  protected readonly label = computed(() => weekLabel(this.week() as Week, this.session.week()));
  protected readonly list = this.api.week(this.week);
  protected readonly mayManage = computed(() => this.session.may(Permission.WeeklySheetManage));
  protected readonly maySet = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly busy = signal(false);
  /** What the office has to run after first. */
  protected readonly sheets = computed(() => {
    const sheets = this.list.hasValue() ? this.list.value().sheets : [];
    return [...sheets.filter((one) => one.submittedAt === null), ...sheets.filter((one) => one.submittedAt !== null)];
  });

  protected pick(week: string): void {
    void this.query.set({ week });
  }

  protected async remind(teamId?: string): Promise<void> {
    this.busy.set(true);
    const done = $localize`已催报，会显示在队伍负责人的工作台`;
    await this.acting.run(() => this.api.remind(this.week(), teamId ? [teamId] : undefined), { done });
    this.busy.set(false);
    this.list.reload();
  }
}

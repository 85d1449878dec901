import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Day, weekBefore, weekOf } from '@huoshui/domain';
import { Dialog, Empty, Failed, FilterSelect, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { askedYear } from '../shell/asked-year';
import { WeekPicker } from '../shell/parts/week-picker';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { numberOf, stateName, stateTone, titleOf } from './meeting-words';
import { MeetingsApi } from './meetings-api';
import { MinutesCheck } from './minutes-check';

/** A year's Monday meetings, the newest first. */
@Component({
  selector: 'hs-meetings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Empty, Failed, FilterSelect, Loading, MinutesCheck, PageHeader, RouterLink, WeekPicker],
  templateUrl: './meetings-page.html',
})
export default class MeetingsPage {
  private readonly session = inject(Session);
  private readonly api = inject(MeetingsApi);
  private readonly acting = inject(Acting);
  private readonly router = inject(Router);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly titleOf = titleOf;
  protected readonly numberOf = numberOf;
  protected readonly stateName = stateName;
  protected readonly stateTone = stateTone;
  protected readonly today = this.session.today;
  protected readonly mayWrite = computed(() => this.session.may(Permission.MeetingWrite));
  protected readonly years = askedYear(this.query, { back: 9 });
  protected readonly year = this.years.year;
  protected readonly list = this.api.list(this.year);
  protected readonly preparing = signal(false);
  protected readonly busy = signal(false);
  protected readonly week = signal<string>(
    weekBefore(weekOf(this.session.today() as Day, this.session.week()), this.session.week()),
  );

  protected async prepare(): Promise<void> {
    this.busy.set(true);
    const done = await this.acting.run(() => this.api.prepare(this.week()), { done: $localize`议程已备好` });
    this.busy.set(false);
    if (done) await this.router.navigate(['/meetings', this.week()]);
  }
}

import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Day, weekBefore, weekOf, yearOf } from '@huoshui/domain';
import { Dialog, Empty, Failed, InstantPipe, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { WeekPicker } from '../shell/parts/week-picker';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { BulletinsApi } from './bulletins-api';
import { numberOf, stateName, titleOf } from './bulletin-words';

const YEARS_BACK = 10;

/** A year's bulletins, the newest first; who writes them also sees the drafts. */
@Component({
  selector: 'hs-bulletins-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Empty, Failed, InstantPipe, Loading, PageHeader, RouterLink, WeekPicker],
  templateUrl: './bulletins-page.html',
})
export default class BulletinsPage {
  private readonly session = inject(Session);
  private readonly api = inject(BulletinsApi);
  private readonly acting = inject(Acting);
  private readonly router = inject(Router);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly numberOf = numberOf;
  protected readonly titleOf = titleOf;
  protected readonly stateName = stateName;
  protected readonly today = this.session.today;
  protected readonly mayWrite = computed(() => this.session.may(Permission.BulletinWrite));
  protected readonly year = computed(() => {
    const typed = this.query.text('year');
    return /^20\d\d$/.test(typed) ? Number(typed) : yearOf(this.today() as Day);
  });
  protected readonly years = computed(() =>
    Array.from({ length: YEARS_BACK }, (_, back) => yearOf(this.today() as Day) - back),
  );
  protected readonly list = this.api.list(this.year);
  protected readonly compiling = signal(false);
  protected readonly busy = signal(false);
  protected readonly week = signal<string>(
    weekBefore(weekOf(this.session.today() as Day, this.session.week()), this.session.week()),
  );

  protected pickYear(event: Event): void {
    void this.query.set({ year: (event.target as HTMLSelectElement).value });
  }

  protected async compile(): Promise<void> {
    this.busy.set(true);
    const done = await this.acting.run(() => this.api.compile(this.week()), { done: $localize`已编制，待审核` });
    this.busy.set(false);
    if (done) await this.router.navigate(['/bulletins', this.week()]);
  }
}

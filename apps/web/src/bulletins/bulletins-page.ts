import { ChangeDetectionStrategy, Component, computed, inject, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Permission } from '@huoshui/contracts';
import { Day, Period, PERIOD_KINDS, weekBefore, weekOf } from '@huoshui/domain';
import { Dialog, Empty, Failed, FilterSelect, InstantPipe, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { askedYear } from '../shell/asked-year';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { BulletinsApi } from './bulletins-api';
import { kindName, numberOf, stateName, titleOf } from './bulletin-words';
import { PeriodPicker } from './period-picker';

/** A year's bulletins of weeks, months and the year itself, the newest first; who writes them also sees the drafts. */
@Component({
  selector: 'hs-bulletins-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Empty, Failed, FilterSelect, InstantPipe, Loading, PageHeader, PeriodPicker, RouterLink],
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
  protected readonly stateName = stateName;
  protected readonly kinds = PERIOD_KINDS.map((value) => ({ value, name: kindName[value] }));
  protected readonly today = this.session.today;
  protected readonly mayWrite = computed(() => this.session.may(Permission.BulletinWrite));
  protected readonly mayReadObjections = computed(() => this.session.may(Permission.ObjectionRead));
  protected readonly years = askedYear(this.query, { back: 9 });
  protected readonly year = this.years.year;
  protected readonly kind = computed(() => PERIOD_KINDS.find((one) => one === this.query.text('kind')));
  protected readonly list = this.api.list(() => {
    const kind = this.kind();
    return { year: this.year(), ...(kind && { kind }) };
  });
  protected readonly compiling = signal(false);
  protected readonly busy = signal(false);
  protected readonly period = signal<Period>(
    weekBefore(weekOf(this.session.today() as Day, this.session.week()), this.session.week()),
  );

  protected titled(period: string): string {
    return titleOf(period as Period);
  }

  protected async compile(): Promise<void> {
    this.busy.set(true);
    const done = await this.acting.run(() => this.api.compile(this.period()), { done: $localize`已编制，待审核` });
    this.busy.set(false);
    if (done) await this.router.navigate(['/bulletins', this.period()]);
  }
}

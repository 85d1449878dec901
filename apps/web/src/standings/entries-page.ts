import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Permission, StandingEntryView } from '@huoshui/contracts';
import { Day, isWeek, weekOf } from '@huoshui/domain';
import { Choice, Confirm, Empty, Failed, InstantPipe, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { WeekPicker } from '../shell/parts/week-picker';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { EntryForm } from './entry-form';
import { StandingsApi } from './standings-api';

/** Figures and marks that the rules ask for, a week or month at a time: entered by one, confirmed by another. */
@Component({
  selector: 'hs-entries-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Choice, Empty, EntryForm, Failed, InstantPipe, Loading, PageHeader, WeekPicker],
  templateUrl: './entries-page.html',
})
export default class EntriesPage {
  private readonly session = inject(Session);
  private readonly api = inject(StandingsApi);
  private readonly acting = inject(Acting);
  private readonly confirmer = inject(Confirm);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly today = this.session.today;
  protected readonly kinds = [
    { value: 'week', name: $localize`按周` },
    { value: 'month', name: $localize`按月` },
  ];
  protected readonly period = computed(() => {
    const typed = this.query.text('period');
    const sound = isWeek(typed, this.session.week()) || /^\d{4}-(0[1-9]|1[0-2])$/.test(typed);
    return sound ? typed : weekOf(this.today() as Day, this.session.week());
  });
  protected readonly kind = computed(() => (this.period().includes('W') ? 'week' : 'month'));
  protected readonly list = this.api.entries(this.period);
  protected readonly view = computed(() => (this.list.hasValue() ? this.list.value() : null));
  protected readonly mayRecord = computed(() => this.session.may(Permission.EntryRecord));
  protected readonly mayConfirm = computed(() => this.session.may(Permission.EntryConfirm));
  private readonly self = computed(() => this.session.view()?.person.id);

  protected go(period: string): void {
    if (period) void this.query.set({ period }, false);
  }

  protected turn(kind: string): void {
    const today = this.today();
    this.go(kind === 'week' ? weekOf(today as Day, this.session.week()) : today.slice(0, 7));
  }

  protected month(event: Event): void {
    this.go((event.target as HTMLInputElement).value);
  }

  protected titleOf({ kind, name }: StandingEntryView): string {
    return this.view()?.asked.find((one) => one.kind === kind && one.name === name)?.title ?? name;
  }

  protected unitOf({ kind, name }: StandingEntryView): string {
    return this.view()?.asked.find((one) => one.kind === kind && one.name === name)?.unit ?? '';
  }

  /** A second person: never who entered it. */
  protected confirms(entry: StandingEntryView): boolean {
    return this.mayConfirm() && !entry.confirmedAt && !entry.retractedAt && entry.recordedBy?.id !== this.self();
  }

  protected retracts(entry: StandingEntryView): boolean {
    if (entry.retractedAt) return false;
    return this.mayConfirm() || (!entry.confirmedAt && entry.recordedBy?.id === this.self());
  }

  protected async confirm(entry: StandingEntryView): Promise<void> {
    await this.acting.run(() => this.api.confirm(entry.id), { done: $localize`已确认，自现在起计分` });
    this.list.reload();
  }

  protected async retract(entry: StandingEntryView): Promise<void> {
    const answer = await this.confirmer.ask({
      title: $localize`撤回这一项？`,
      text: $localize`撤回后不再计分；已冻结的通报不变。`,
      action: $localize`撤回`,
      reason: { label: $localize`撤回原因`, most: 500 },
    });
    if (!answer) return;
    await this.acting.run(() => this.api.retract(entry.id, answer.reason), { done: $localize`已撤回` });
    this.list.reload();
  }
}

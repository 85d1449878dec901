import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AgendaItemView, Permission, WeeklyMeetingDetail } from '@huoshui/contracts';
import { Failed, Loading, PageHeader } from '@huoshui/ui';
import { Acting } from '../shell/acting';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { AddItem } from './add-item';
import { AgendaItem } from './agenda-item';
import { AttendanceCard } from './attendance-card';
import { CarriedOrders } from './carried-orders';
import { CorrectionsCard } from './corrections-card';
import { DecisionForm } from './decision-form';
import { DecisionList } from './decision-list';
import { MeetingActions } from './meeting-actions';
import { stateName, stateTone, titleOf } from './meeting-words';
import { MeetingsApi } from './meetings-api';

/** Others write on the same page: what they wrote is fetched every few seconds while somebody looks. */
const FETCH_MS = 5_000;

/** One meeting: its agenda in order, under each item what is said and decided; several people may write at once. */
@Component({
  selector: 'hs-meeting-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    AddItem,
    AgendaItem,
    AttendanceCard,
    CarriedOrders,
    CorrectionsCard,
    DecisionForm,
    DecisionList,
    Failed,
    Loading,
    MeetingActions,
    PageHeader,
    RouterLink,
  ],
  templateUrl: './meeting-page.html',
  styleUrl: './meeting-page.css',
})
export default class MeetingPage {
  private readonly api = inject(MeetingsApi);
  private readonly acting = inject(Acting);
  private readonly session = inject(Session);
  readonly week = input.required<string>();
  protected readonly one = this.api.one(this.week);
  protected readonly view = signal<WeeklyMeetingDetail | null>(null);
  protected readonly say = say;
  protected readonly titleOf = titleOf;
  protected readonly stateName = stateName;
  protected readonly stateTone = stateTone;
  protected readonly running = computed(() => this.view()?.state !== 'closed');
  protected readonly mayWrite = computed(() => this.session.may(Permission.MeetingWrite) && this.running());
  protected readonly minutes = computed(() =>
    (this.view()?.agenda ?? []).reduce((sum, { minutes }) => sum + minutes, 0),
  );
  /** Decisions of no item, or of one that the caller does not see. */
  protected readonly loose = computed(() => {
    const ids = new Set((this.view()?.agenda ?? []).map(({ id }) => id));
    return (this.view()?.resolved ?? []).filter(({ itemId }) => itemId === null || !ids.has(itemId));
  });

  constructor() {
    // What was shown stays while it is fetched anew, and when a fetch fails.
    effect(() => {
      if (this.one.hasValue()) this.view.set(this.one.value());
    });
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible' && this.view() && this.running()) this.one.reload();
    }, FETCH_MS);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  protected decisionsOf(item: AgendaItemView) {
    return (this.view()?.resolved ?? []).filter(({ itemId }) => itemId === item.id);
  }

  protected async step(item: AgendaItemView, by: -1 | 1): Promise<void> {
    const view = this.view();
    if (!view) return;
    const ids = view.agenda.map(({ id }) => id);
    const at = ids.indexOf(item.id);
    const other = ids[at + by];
    if (other === undefined) return;
    [ids[at], ids[at + by]] = [other, item.id];
    const reload = (): void => void this.one.reload();
    if (await this.acting.run(() => this.api.arrange(view.week, ids, view.version), { stale: reload })) reload();
  }

  protected async drop(item: AgendaItemView): Promise<void> {
    const done = $localize`已从议程去掉`;
    const reload = (): void => void this.one.reload();
    await this.acting.run(() => this.api.dropItem(this.week(), item.id, item.version), { done, stale: reload });
    reload();
  }
}

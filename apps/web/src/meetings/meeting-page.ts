import { ChangeDetectionStrategy, Component, computed, DestroyRef, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AgendaItemView, Permission, WeeklyMeetingDetail } from '@huoshui/contracts';
import { moved } from '@huoshui/domain';
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
  /** The item that is dragged, and the one that it is over. */
  protected readonly dragged = signal<string | null>(null);
  protected readonly over = signal<string | null>(null);
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

  protected step(item: AgendaItemView, by: -1 | 1): Promise<void> {
    return this.move(item.id, (this.view()?.agenda ?? []).findIndex(({ id }) => id === item.id) + by);
  }

  protected hover(event: DragEvent, { id }: AgendaItemView): void {
    if (this.dragged() === null) return;
    event.preventDefault();
    this.over.set(id);
  }

  /** What is let go over an item takes its place. */
  protected async land(event: DragEvent, { id }: AgendaItemView): Promise<void> {
    event.preventDefault();
    const dragged = this.dragged();
    this.letGo();
    if (dragged === null || dragged === id) return;
    await this.move(
      dragged,
      (this.view()?.agenda ?? []).findIndex((one) => one.id === id),
    );
  }

  protected letGo(): void {
    this.dragged.set(null);
    this.over.set(null);
  }

  private async move(id: string, to: number): Promise<void> {
    const view = this.view();
    if (!view || to < 0 || to >= view.agenda.length) return;
    const ids = view.agenda.map((one) => one.id);
    const reload = (): void => void this.one.reload();
    const arranged = (): Promise<unknown> => this.api.arrange(view.week, moved(ids, id, to), view.version);
    if (await this.acting.run(arranged, { stale: reload })) reload();
  }

  protected async drop(item: AgendaItemView): Promise<void> {
    const done = $localize`已从议程去掉`;
    const reload = (): void => void this.one.reload();
    await this.acting.run(() => this.api.dropItem(this.week(), item.id, item.version), { done, stale: reload });
    reload();
  }
}

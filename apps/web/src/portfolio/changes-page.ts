import { ChangeDetectionStrategy, Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { ChangesPage, ChangeView } from '@huoshui/contracts';
import { Day, isDay, weekBefore, weekOf, weekStart } from '@huoshui/domain';
import { DayField, Empty, Failed, FilterSelect, Loading, PageHeader, Toasts, urlQuery } from '@huoshui/ui';
import { ChangeList } from '../shell/parts/change-list';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { PortfolioApi } from './portfolio-api';

/** What changed in all projects since last Monday: the office's first page of the week. */
@Component({
  selector: 'hs-changes-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [ChangeList, DayField, Empty, Failed, FilterSelect, Loading, PageHeader],
  templateUrl: './changes-page.html',
  styleUrl: './changes-page.css',
})
export default class PortfolioChangesPage {
  private readonly session = inject(Session);
  private readonly api = inject(PortfolioApi);
  private readonly toasts = inject(Toasts);
  protected readonly query = urlQuery();
  protected readonly teams = inject(TeamList).options;
  protected readonly items = signal<readonly ChangeView[]>([]);
  protected readonly next = signal<string | null>(null);
  protected readonly loading = signal(true);
  protected readonly error = signal<unknown>(undefined);
  protected readonly say = say;
  /** The first day of the reporting week before this one. */
  protected readonly lastMonday = computed(() => {
    const [today, settings] = [this.session.today() as Day, this.session.week()];
    return weekStart(weekBefore(weekOf(today, settings), settings), settings);
  });
  protected readonly today = this.session.today;
  protected readonly since = computed(() =>
    isDay(this.query.text('since')) ? this.query.text('since') : this.lastMonday(),
  );
  private readonly asked = computed(() => ({ since: this.since(), teamId: this.query.text('teamId') }));
  private round = 0;

  constructor() {
    effect(() => {
      this.asked();
      untracked(() => void this.begin());
    });
  }

  protected async begin(): Promise<void> {
    this.items.set([]);
    this.error.set(undefined);
    await this.load(null, (error) => this.error.set(error));
  }

  protected more(): Promise<void> {
    return this.load(this.next(), (error) => this.toasts.failed(say(error)));
  }

  private async load(cursor: string | null, failed: (error: unknown) => void): Promise<void> {
    const round = (this.round += 1);
    this.loading.set(true);
    try {
      const page: ChangesPage = await this.api.changes(this.asked(), cursor);
      if (round !== this.round) return;
      this.items.update((items) => [...items, ...page.items]);
      this.next.set(page.nextCursor);
    } catch (error) {
      if (round === this.round) failed(error);
    } finally {
      if (round === this.round) this.loading.set(false);
    }
  }
}

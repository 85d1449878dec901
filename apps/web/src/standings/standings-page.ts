import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Chart, Choice, Dialog, Empty, Failed, InstantPipe, Loading, PageHeader, percent, urlQuery } from '@huoshui/ui';
import { askedWeek } from '../shell/asked-week';
import { WeekPicker } from '../shell/parts/week-picker';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { breakWords } from './break-words';
import { itemTitle } from './breakdown-lines';
import { Listing } from './listing';
import { pointsChart, pointsTable } from './points-chart';
import { comparable, pointsReason } from './rank-reasons';
import { RankReasonsCard } from './rank-reasons-card';
import { StandingRows } from './standing-rows';
import { StandingsApi } from './standings-api';
import { TeamBreakdown } from './team-breakdown';
import { TeamGains } from './team-gains';

/** A week's ranks; a team opens to its items, an item to its projects, and the address says which. */
@Component({
  selector: 'hs-standings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Chart,
    Choice,
    Dialog,
    Empty,
    Failed,
    InstantPipe,
    Listing,
    Loading,
    PageHeader,
    RankReasonsCard,
    RouterLink,
    StandingRows,
    TeamBreakdown,
    TeamGains,
    WeekPicker,
  ],
  templateUrl: './standings-page.html',
  styleUrl: './standings-page.css',
})
export default class StandingsPage {
  private readonly session = inject(Session);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly breakWords = breakWords;
  protected readonly today = this.session.today;
  private readonly asked = askedWeek(this.query);
  private readonly api = inject(StandingsApi);
  protected readonly standings = this.api.week(this.asked);
  protected readonly view = computed(() => (this.standings.hasValue() ? this.standings.value() : null));
  protected readonly week = computed(() => this.view()?.week ?? '');
  /** The week before, once this one is there; none before a year's first. */
  private readonly weekBefore = this.api.week(() => {
    const view = this.view();
    return view?.standings.some((row) => row.previousRank !== null) ? view.previousWeek : undefined;
  });
  protected readonly before = computed(() => (this.weekBefore.hasValue() ? this.weekBefore.value() : null));
  protected readonly chart = computed(() => {
    const view = this.view();
    return view
      ? { option: pointsChart(view), table: pointsTable(view), height: 90 + view.standings.length * 26 }
      : null;
  });
  protected readonly progress = computed(() => {
    const progress = this.view()?.timeProgress;
    return progress ? percent(progress.elapsed, progress.days) : null;
  });
  protected readonly team = computed(() => {
    const id = this.query.text('team');
    return this.view()?.standings.find((row) => row.team.id === id)?.team ?? null;
  });
  /** What moved the open team's points since last week. */
  protected readonly reason = computed(() => {
    const [view, before, id] = [this.view(), this.before(), this.team()?.id];
    return view && before && id && comparable(view, before) ? pointsReason(view, before, id) : null;
  });

  protected readonly circles = computed(() => [
    { value: '', name: $localize`全部` },
    ...(this.view()?.groups ?? []).map((group) => ({ value: group.key, name: group.title })),
  ]);
  protected readonly circle = computed(() => this.query.text('group'));
  protected readonly names = computed(() => ({
    groups: this.view()?.groups ?? [],
    items: itemTitle(this.view()?.items ?? []),
  }));

  protected look(group: string): void {
    void this.query.set({ group: group || null });
  }

  protected go(week: string): void {
    void this.query.set({ week }, false);
  }

  protected open(teamId: string): void {
    void this.query.set({ team: teamId, item: null }, false);
  }

  protected openAt(at: number): void {
    const row = this.view()?.standings[at];
    if (row) this.open(row.team.id);
  }

  protected close(): void {
    void this.query.set({ team: null, item: null });
  }
}

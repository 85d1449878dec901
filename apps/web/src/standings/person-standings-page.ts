import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Dialog, Empty, Failed, FilterBar, FilterSelect, Icon, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { askedWeek } from '../shell/asked-week';
import { Movement } from '../shell/parts/movement';
import { Pager } from '../shell/parts/pager';
import { WeekPicker } from '../shell/parts/week-picker';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { itemTitle, linesOf } from './breakdown-lines';
import { ItemFacts } from './item-facts';
import { Listing } from './listing';
import { StandingsApi } from './standings-api';

const PAGE = 50;

/** A week's persons by rank: the own team's, or everybody's for who sees the zone; each opens to where the points come from. */
@Component({
  selector: 'hs-person-standings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Dialog,
    Empty,
    Failed,
    FilterBar,
    FilterSelect,
    Icon,
    ItemFacts,
    Listing,
    Loading,
    Movement,
    PageHeader,
    Pager,
    RouterLink,
    WeekPicker,
  ],
  templateUrl: './person-standings-page.html',
  styleUrls: ['./standing-rows.css', './team-breakdown.css'],
})
export default class PersonStandingsPage {
  private readonly session = inject(Session);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly today = this.session.today;
  private readonly asked = askedWeek(this.query);
  protected readonly standings = inject(StandingsApi).persons(this.asked);
  protected readonly view = computed(() => (this.standings.hasValue() ? this.standings.value() : null));
  protected readonly names = computed(() => ({
    groups: this.view()?.groups ?? [],
    items: itemTitle(this.view()?.items ?? []),
  }));
  /** The teams there are, to look at one alone. */
  protected readonly teams = computed(() => {
    const teams = (this.view()?.standings ?? []).flatMap(({ team }) => (team ? [[team.id, team.name] as const] : []));
    return [...new Map(teams)].map(([value, name]) => ({ value, name }));
  });
  protected readonly team = computed(() => this.query.text('team'));
  protected readonly filters = ['team'];
  /** More than a page holds: somebody is found by name. */
  protected readonly many = computed(() => (this.view()?.standings.length ?? 0) > PAGE);
  protected readonly rows = computed(() => {
    const [team, name] = [this.team(), this.query.text('search').trim()];
    return (this.view()?.standings ?? []).filter(
      (row) => (team === '' || row.team?.id === team) && row.person.displayName.includes(name),
    );
  });
  protected readonly size = PAGE;
  protected readonly page = computed(() => {
    const last = Math.max(1, Math.ceil(this.rows().length / PAGE));
    return Math.min(Math.max(1, Math.trunc(Number(this.query.text('page'))) || 1), last);
  });
  protected readonly shown = computed(() => this.rows().slice((this.page() - 1) * PAGE, this.page() * PAGE));
  protected readonly person = computed(() => {
    const id = this.query.text('person');
    return this.view()?.standings.find((row) => row.person.id === id) ?? null;
  });
  protected readonly lines = computed(() =>
    linesOf(this.view()?.items ?? [], this.person()?.items ?? [], this.names()),
  );
  protected readonly circle = computed(() => {
    const within = this.view()?.within;
    return within === 'team' ? $localize`队内` : within === 'group' ? $localize`组内` : $localize`全区`;
  });

  protected go(week: string): void {
    void this.query.set({ week, page: null }, false);
  }

  protected async turn(page: number): Promise<void> {
    await this.query.set({ page: page === 1 ? null : page }, false);
    scrollTo({ top: 0 });
  }

  protected open(person: string | null): void {
    void this.query.set({ person, item: null }, person === null);
  }

  protected pick(key: string): void {
    void this.query.set({ item: this.query.text('item') === key ? null : key });
  }
}

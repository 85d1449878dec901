import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { isWeek } from '@huoshui/domain';
import { Dialog, Empty, Failed, Icon, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { Movement } from '../shell/parts/movement';
import { WeekPicker } from '../shell/parts/week-picker';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { itemTitle, linesOf } from './breakdown-lines';
import { ItemFacts } from './item-facts';
import { Listing } from './listing';
import { StandingsApi } from './standings-api';

/** A week's persons by rank: the own team's, or everybody's for who sees the zone; each opens to where the points come from. */
@Component({
  selector: 'hs-person-standings-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Dialog, Empty, Failed, Icon, ItemFacts, Listing, Loading, Movement, PageHeader, WeekPicker],
  templateUrl: './person-standings-page.html',
  styleUrls: ['./standing-rows.css', './team-breakdown.css'],
})
export default class PersonStandingsPage {
  private readonly session = inject(Session);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly today = this.session.today;
  private readonly asked = computed(() => {
    const typed = this.query.text('week');
    return isWeek(typed) ? typed : 'current';
  });
  protected readonly standings = inject(StandingsApi).persons(this.asked);
  protected readonly view = computed(() => (this.standings.hasValue() ? this.standings.value() : null));
  protected readonly names = computed(() => ({
    groups: this.view()?.groups ?? [],
    items: itemTitle(this.view()?.items ?? []),
  }));
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
    void this.query.set({ week }, false);
  }

  protected open(person: string | null): void {
    void this.query.set({ person, item: null }, person === null);
  }

  protected pick(key: string): void {
    void this.query.set({ item: this.query.text('item') === key ? null : key });
  }
}

import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, paths, Permission, projectLimits, StatisticsEntryView } from '@huoshui/contracts';
import { Day, ENTRY_STATES, EntryState, yearOf } from '@huoshui/domain';
import {
  Dialog,
  Empty,
  entryStateName,
  FilterBar,
  FilterSelect,
  FilterToggle,
  Fraction,
  PageHeader,
  percent,
  StatTile,
  urlQuery,
} from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { Listing } from '../shell/parts/listing';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { ChecklistForm } from './checklist-form';
import { EntryRows } from './entry-rows';
import { StatisticsApi } from './statistics-api';
import { statisticsFilterOf, statisticsFilters, yearOfQuery } from './statistics-filter';

const YEARS = 5;

/** Cases by state with the day on which they are due, and 纳统率 as a fraction. */
@Component({
  selector: 'hs-statistics-entries-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChecklistForm,
    Dialog,
    Empty,
    EntryRows,
    FilterBar,
    FilterSelect,
    FilterToggle,
    Fraction,
    Listing,
    PageHeader,
    RouterLink,
    StatTile,
  ],
  templateUrl: './statistics-entries-page.html',
  styleUrl: './statistics-entries-page.css',
})
export default class StatisticsEntriesPage {
  private readonly session = inject(Session);
  private readonly api = inject(StatisticsApi);
  protected readonly query = urlQuery();
  protected readonly filters = statisticsFilters;
  protected readonly limits = projectLimits;
  protected readonly stateName = entryStateName;
  protected readonly states = ENTRY_STATES;
  protected readonly today = this.session.today;
  protected readonly teams = inject(TeamList).options;
  private readonly thisYear = computed(() => yearOf(this.session.today() as Day));
  protected readonly years = computed(() =>
    Array.from({ length: YEARS }, (_, at) => this.thisYear() - at).map((year) => ({
      value: String(year),
      name: $localize`${year}:year: 年开工`,
    })),
  );
  protected readonly usualYear = computed(() => String(this.thisYear()));
  protected readonly year = computed(() => yearOfQuery(this.query, this.thisYear()));
  protected readonly list = cursorList<StatisticsEntryView>(() => ({
    url: api(paths.statisticsEntries),
    params: statisticsFilterOf(this.query, this.thisYear()),
  }));
  protected readonly summary = this.api.summary(this.year);
  protected readonly known = computed(() => (this.summary.hasValue() ? this.summary.value() : undefined));
  protected readonly checklist = this.api.checklist();
  protected readonly maySet = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly filtered = computed(() => this.query.count([...this.filters, 'search', 'projectId']) > 0);
  protected readonly rateWords = $localize`纳统率 = 已入库 ÷ 应纳统：当年开工（已核验）、需纳统、已过当月截止日的项目`;

  protected readonly unlisted = computed(() => statisticsFilterOf(this.query, this.thisYear())['unlisted'] === true);
  protected readonly open = computed(() => {
    const states = this.known()?.states;
    return states ? states.collecting + states.submitted + states.rejected : '';
  });

  protected readonly rateNote = computed(() => {
    const { zone, year } = this.known() ?? { zone: { listed: 0, due: 0 }, year: this.year() };
    return $localize`${zone.listed}:listed: / ${zone.due}:due:，${year}:year: 年开工`;
  });

  protected readonly rate = (listed: number, due: number): string => percent(listed, due) ?? '—';

  protected count(state: EntryState): number | null {
    return state === 'notDue' ? null : (this.known()?.states[state] ?? null);
  }

  protected pickState(state: EntryState): void {
    void this.query.set({ state: this.query.text('state') === state ? null : state });
  }

  protected closeSettings(): void {
    void this.query.set({ settings: null });
  }

  protected changed(): void {
    this.checklist.reload();
    this.summary.reload();
    this.list.reload();
    this.closeSettings();
  }
}

import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, KeyProjectView, paths, Permission, projectLimits } from '@huoshui/contracts';
import { Day, yearOf } from '@huoshui/domain';
import {
  Chart,
  Dialog,
  Empty,
  FilterBar,
  FilterSelect,
  FilterToggle,
  Icon,
  PageHeader,
  urlQuery,
  Viewport,
} from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { Listing } from '../shell/parts/listing';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { exportUrl, keyFilterOf, keyFilters, keyListOf } from './key-filter';
import { KeyGroups } from './key-groups';
import { KeyProjectsApi } from './key-projects-api';
import { KeyRows } from './key-rows';
import { KeySettingsForm } from './key-settings-form';
import { KeyTotals } from './key-totals';
import { monthText } from './key-words';
import { planChart, planTable } from './month-chart';

const YEARS = 6;

/** A year's list: totals, plan against actual by month, and the projects with what each is ahead or behind. */
@Component({
  selector: 'hs-key-projects-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    Chart,
    Dialog,
    Empty,
    FilterBar,
    FilterSelect,
    FilterToggle,
    Icon,
    KeyGroups,
    KeyRows,
    KeySettingsForm,
    KeyTotals,
    Listing,
    PageHeader,
    RouterLink,
  ],
  templateUrl: './key-projects-page.html',
})
export default class KeyProjectsPage {
  private readonly session = inject(Session);
  private readonly api = inject(KeyProjectsApi);
  protected readonly narrow = inject(Viewport).narrow;
  protected readonly query = urlQuery();
  protected readonly monthText = monthText;
  protected readonly filters = keyFilters;
  protected readonly limits = projectLimits;
  protected readonly teams = inject(TeamList).options;
  protected readonly thisYear = computed(() => yearOf(this.session.today() as Day));
  protected readonly years = computed(() =>
    Array.from({ length: YEARS }, (_, at) => this.thisYear() + 1 - at).map((year) => ({
      value: String(year),
      name: $localize`${year}:year: 年`,
    })),
  );
  protected readonly usualYear = computed(() => String(this.thisYear()));
  protected readonly params = computed(() => keyFilterOf(this.query, this.thisYear()));
  protected readonly year = computed(() => this.params().year);
  protected readonly list = cursorList<KeyProjectView>(() => ({
    url: api(paths.keyProjects),
    params: keyListOf(this.query, this.thisYear()),
  }));
  protected readonly summary = this.api.summary(this.params);
  protected readonly settings = this.api.settings();
  protected readonly known = computed(() => (this.summary.hasValue() ? this.summary.value() : undefined));
  protected readonly mayWrite = computed(() => this.session.may(Permission.KeyProjectWrite));
  protected readonly maySet = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly exportUrl = computed(() => exportUrl(keyListOf(this.query, this.thisYear())));
  protected readonly filtered = computed(() => this.query.count([...this.filters, 'search', 'projectId']) > 0);
  protected readonly levels = computed(() =>
    (this.settings.hasValue() ? this.settings.value().levels : []).map(({ code, name }) => ({ value: code, name })),
  );
  protected readonly behind = [
    { value: 'yellow', name: $localize`落后 10 点以上` },
    { value: 'red', name: $localize`落后超过 30 点` },
  ];
  protected readonly chart = computed(() => planChart(this.known()?.months ?? []));
  protected readonly table = computed(() => planTable(this.known()?.months ?? []));
  protected readonly unplanned = computed(() => (this.known()?.figures.flatFen ?? 0) > 0);

  protected closeSettings(): void {
    void this.query.set({ settings: null });
  }

  protected changed(): void {
    this.settings.reload();
    this.summary.reload();
    this.list.reload();
    this.closeSettings();
  }
}

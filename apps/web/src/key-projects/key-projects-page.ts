import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { api, KeyProjectView, paths, Permission, projectLimits } from '@huoshui/contracts';
import { Day, yearOf } from '@huoshui/domain';
import {
  Chart,
  Dialog,
  Empty,
  Failed,
  FilterBar,
  Icon,
  Loading,
  PageHeader,
  TableFrame,
  urlQuery,
  Viewport,
} from '@huoshui/ui';
import { cursorList } from '../shell/cursor-list';
import { Session } from '../shell/session';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
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
    Failed,
    FilterBar,
    Icon,
    KeyGroups,
    KeyRows,
    KeySettingsForm,
    KeyTotals,
    Loading,
    PageHeader,
    RouterLink,
    TableFrame,
  ],
  templateUrl: './key-projects-page.html',
  styleUrl: './key-projects-page.css',
})
export default class KeyProjectsPage {
  private readonly session = inject(Session);
  private readonly api = inject(KeyProjectsApi);
  protected readonly narrow = inject(Viewport).narrow;
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly monthText = monthText;
  protected readonly filters = keyFilters;
  protected readonly limits = projectLimits;
  protected readonly teams = inject(TeamList).active;
  protected readonly thisYear = computed(() => yearOf(this.session.today() as Day));
  protected readonly years = computed(() => Array.from({ length: YEARS }, (_, at) => this.thisYear() + 1 - at));
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
  protected readonly levels = computed(() => (this.settings.hasValue() ? this.settings.value().levels : []));
  protected readonly chart = computed(() => planChart(this.known()?.months ?? []));
  protected readonly table = computed(() => planTable(this.known()?.months ?? []));
  protected readonly unplanned = computed(() => (this.known()?.figures.flatFen ?? 0) > 0);

  protected pick(name: string, event: Event): void {
    void this.query.set({ [name]: (event.target as HTMLSelectElement).value });
  }

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

import { ChangeDetectionStrategy, Component, computed, inject, signal, viewChild } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { api, paths, Permission, PortfolioRow, ScheduleRow, scheduleLimits } from '@huoshui/contracts';
import { Day } from '@huoshui/domain';
import {
  Empty,
  Failed,
  FilterBar,
  FilterSelect,
  FilterToggle,
  landModeName,
  Loading,
  optionsOf,
  PageHeader,
  TableFrame,
  urlQuery,
  Viewport,
} from '@huoshui/ui';
import { dayNumber, Gantt, GanttLegend } from '@huoshui/ui/gantt';
import { cursorList } from '../shell/cursor-list';
import { Session } from '../shell/session';
import { amountBands, missingOptions, signingYears } from '../shell/filter-options';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { ChartTools, zoomOf } from './chart-tools';
import { loadUpTo } from './load-up-to';
import { Paper, Printing } from './paper';
import { portfolioRows, projectOf, taskKeyOf } from './portfolio-rows';
import { scheduleFilterOf, scheduleFilters } from './schedule-filter';
import { SchedulePaper } from './schedule-paper';
import { ScheduleTable } from './schedule-table';
import { UnfoldedLinks } from './unfolded-links';
import { WorkDays } from './work-days';

/** So many projects go on paper; the sheet says how many there are. */
const MOST_PRINTED = 300;

/** Many schedules over one calendar: a row for each project, its tasks where it is unfolded; on a phone cards. */
@Component({
  selector: 'hs-schedules-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ChartTools,
    Empty,
    Failed,
    FilterBar,
    FilterSelect,
    FilterToggle,
    Gantt,
    GanttLegend,
    Loading,
    PageHeader,
    RouterLink,
    SchedulePaper,
    ScheduleTable,
    TableFrame,
  ],
  templateUrl: './schedules-page.html',
  styleUrls: ['./schedule-page.css', './schedules-page.css'],
})
export default class SchedulesPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly unfoldedLinks = inject(UnfoldedLinks);
  protected readonly printing = inject(Printing);
  protected readonly narrow = inject(Viewport).narrow;
  protected readonly off = inject(WorkDays).off;
  protected readonly teams = inject(TeamList).options;
  protected readonly query = urlQuery();
  protected readonly asChart = computed(() => !this.narrow() && this.query.text('view') !== 'table');
  /** The list carries no bars: a phone and the table do without them. */
  private readonly url = computed(() => (this.asChart() ? api(paths.schedules, 'portfolio') : api(paths.schedules)));
  protected readonly list = cursorList<ScheduleRow>(
    () => ({ url: this.url(), params: scheduleFilterOf(this.query) }),
    (row) => row.project.id,
  );
  protected readonly zoom = computed(() => zoomOf(this.query, 'quarter'));
  protected readonly filters = scheduleFilters;
  protected readonly limits = scheduleLimits;
  protected readonly missing = missingOptions;
  protected readonly landModes = optionsOf(landModeName);
  protected readonly bands = amountBands;
  protected readonly say = say;
  protected readonly mayTemplates = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly filtered = computed(() => this.query.count([...this.filters, 'search']) > 0);
  protected readonly years = signingYears();
  protected readonly today = computed(() => dayNumber(this.session.today() as Day));
  /** All but these are unfolded, or only these. */
  private readonly turned = signal<{ readonly all: boolean; readonly but: ReadonlySet<string> }>({
    all: false,
    but: new Set(),
  });
  protected readonly allUnfolded = computed(() => this.turned().all);
  protected readonly rows = computed(() => {
    const { all, but } = this.turned();
    return this.asChart()
      ? portfolioRows(this.list.items() as readonly PortfolioRow[], (id) => all !== but.has(id))
      : [];
  });
  protected readonly links = this.unfoldedLinks.links;
  /** Further projects are fetched for the sheet. */
  protected readonly fetching = signal(false);
  protected readonly paperSub = computed(() => {
    const [shown, total] = [this.list.items().length, this.list.total() ?? 0];
    const all = `${total}${this.list.floor() ? '+' : ''}`;
    return shown < total
      ? $localize`按筛选条件共 ${all}:total: 个项目，本次打印前 ${shown}:shown: 个`
      : $localize`按筛选条件共 ${all}:total: 个项目，全部打印`;
  });
  private readonly chart = viewChild(Gantt);

  constructor() {
    this.unfoldedLinks.clear();
  }

  protected turn(row: string): void {
    const id = projectOf(row);
    const { all, but } = this.turned();
    const next = new Set(but);
    if (!next.delete(id)) next.add(id);
    this.turned.set({ all, but: next });
    if (all !== next.has(id)) void this.unfoldedLinks.show(id);
    else this.unfoldedLinks.hide(id);
  }

  protected turnAll(): void {
    this.turned.update(({ all }) => ({ all: !all, but: new Set() }));
  }

  protected open(row: string): void {
    const task = taskKeyOf(row);
    void this.router.navigate(['/schedules', projectOf(row)], task === null ? {} : { queryParams: { task } });
  }

  protected more(): void {
    if (this.list.hasMore()) this.list.more();
  }

  /** The sheet shows what the filter asks for, not what happens to be loaded. */
  protected async print(paper: Paper): Promise<void> {
    this.fetching.set(true);
    await loadUpTo(this.list, MOST_PRINTED);
    this.fetching.set(false);
    this.printing.print(paper);
  }

  protected toToday(): void {
    this.chart()?.show();
  }
}

import { httpResource } from '@angular/common/http';
import { ChangeDetectionStrategy, Component, computed, effect, inject, untracked } from '@angular/core';
import { api, NONE, paths, Permission, PortfolioGroup, portfolioGroupings, projectLimits } from '@huoshui/contracts';
import {
  Confirm,
  Empty,
  Failed,
  FilterBar,
  FilterSelect,
  FilterToggle,
  landModeName,
  lightColourName,
  Loading,
  optionsOf,
  PageHeader,
  Toasts,
  urlQuery,
  Viewport,
  weekLabel,
} from '@huoshui/ui';
import { RouterLink } from '@angular/router';
import { Session } from '../shell/session';
import { reachedOptions, signingYears } from '../shell/filter-options';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { ContestedLines } from './contested-lines';
import { PortfolioDesk } from './portfolio-desk';
import { groupingOf, portfolioFilterOf, portfolioFilters } from './portfolio-filter';
import { ProgressCards } from './progress-cards';
import { PastePlan } from './sheet/paste';
import { ProgressSheet } from './sheet/progress-sheet';

const groupingName = {
  team: $localize`按队伍`,
  manager: $localize`按项目经理`,
  light: $localize`按亮灯`,
  reached: $localize`按里程碑`,
  landMode: $localize`按用地方式`,
} as const;

/** This week's progress of all projects in one table: as a spreadsheet on a desk, one project at a time on a phone. */
@Component({
  selector: 'hs-portfolio-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ContestedLines,
    Empty,
    Failed,
    FilterBar,
    FilterSelect,
    FilterToggle,
    Loading,
    PageHeader,
    ProgressCards,
    ProgressSheet,
    RouterLink,
  ],
  providers: [PortfolioDesk],
  templateUrl: './portfolio-page.html',
  styleUrl: './portfolio-page.css',
  host: { '(window:beforeunload)': 'warn($event)', '(window:focus)': 'look()' },
})
export default class PortfolioPage {
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  private readonly toasts = inject(Toasts);
  protected readonly desk = inject(PortfolioDesk);
  protected readonly narrow = inject(Viewport).narrow;
  protected readonly teams = inject(TeamList).options;
  protected readonly query = urlQuery();
  protected readonly lines = this.desk.lines;
  protected readonly draft = this.desk.draft;
  protected readonly managers = httpResource<PortfolioGroup[]>(
    () => ({ url: api(paths.portfolio, 'groups'), params: { by: 'manager' } }),
    { defaultValue: [] },
  );
  protected readonly managerOptions = computed(() =>
    this.managers.value().map(({ key, name }) => ({ value: key, name: name ?? $localize`未定` })),
  );
  protected readonly filters = portfolioFilters;
  protected readonly limits = projectLimits;
  protected readonly none = NONE;
  protected readonly reached = reachedOptions;
  protected readonly landModes = optionsOf(landModeName);
  protected readonly colours = optionsOf(lightColourName);
  protected readonly groupings = portfolioGroupings.map((value) => ({ value, name: groupingName[value] }));
  protected readonly grouping = computed(() => groupingOf(this.query));
  protected readonly writes = computed(() => this.session.may(Permission.ProgressWrite));
  protected readonly say = say;
  protected readonly week = computed(() => weekLabel(this.desk.week(), this.session.week()));
  protected readonly filtered = computed(() => this.query.count([...this.filters, 'search']) > 0);
  protected readonly years = signingYears();
  private readonly asked = computed(() => ({ filter: portfolioFilterOf(this.query), by: this.grouping() }), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });

  /** The table as it is filtered, as a workbook. */
  protected readonly workbook = computed(() => {
    const { sort: _, descending: __, ...filter } = this.asked().filter;
    const query = new URLSearchParams(Object.entries(filter).map(([name, value]) => [name, String(value)])).toString();
    return `${api(paths.portfolio, 'xlsx')}${query && `?${query}`}`;
  });

  constructor() {
    effect(() => {
      const { filter, by } = this.asked();
      untracked(() => void this.lines.show(filter, by));
    });
  }

  protected retry(): void {
    const { filter, by } = this.asked();
    void this.lines.show(filter, by);
  }

  protected more(key: string): void {
    this.lines.more(key).catch((error: unknown) => this.toasts.failed(say(error)));
  }

  protected pasted({ changes, strangers, beside }: PastePlan): void {
    if (strangers.length > 0) void this.desk.takeIn(strangers);
    else this.desk.unknown.set([]);
    if (beside > 0) this.toasts.failed($localize`有 ${beside}:cells: 格落在不能填的地方，没有贴入。`);
    else if (changes.length > 1) this.toasts.done($localize`贴入 ${changes.length}:cells: 格，尚未保存`);
  }

  /** Back from another window: has somebody written meanwhile? */
  protected look(): void {
    if (this.draft.count() > 0) this.desk.lookAgain().catch(() => undefined);
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.draft.count() > 0) event.preventDefault();
  }

  protected async discard(): Promise<void> {
    const answer = await this.confirm.ask({
      title: $localize`放弃未保存的修改`,
      text: $localize`${this.draft.count()}:lines: 个项目的修改还没有保存。`,
      action: $localize`放弃`,
      danger: true,
    });
    if (answer) this.draft.clear();
  }

  /** Asked by the route before the page goes. */
  async leaves(): Promise<boolean> {
    if (this.draft.count() === 0) return true;
    const answer = await this.confirm.ask({
      title: $localize`还有修改没有保存`,
      text: $localize`${this.draft.count()}:lines: 个项目的修改还没有保存，离开后就没有了。`,
      action: $localize`离开，不保存`,
      danger: true,
    });
    return answer !== null;
  }
}

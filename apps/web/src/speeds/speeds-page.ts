import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Permission, Scope, SpeedGroup, SpeedGrouping } from '@huoshui/contracts';
import { Day, firstDayOfYear, lastDayOfYear, Speed, yearOf } from '@huoshui/domain';
import {
  Chart,
  DayField,
  Dialog,
  Empty,
  Failed,
  FilterBar,
  FilterSelect,
  landModeName,
  Loading,
  optionsOf,
  PageHeader,
  urlQuery,
} from '@huoshui/ui';
import { Session } from '../shell/session';
import { amountBands } from '../shell/filter-options';
import { TeamList } from '../shell/team-list';
import { say } from '../shell/words/say';
import { ApprovalTiles } from './approval-tiles';
import { groupName } from './group-name';
import { speedChart, speedChartTable } from './speed-chart';
import { OpenSpeed, openSpeedOf, rowsFilterOf, speedFilterOf } from './speed-filter';
import { SpeedRows } from './speed-rows';
import { SpeedTable } from './speed-table';
import { SpeedTiles } from './speed-tiles';
import { groupingName, speedName } from './speed-words';
import { SpeedsApi } from './speeds-api';

const YEARS = 5;

/** How fast projects go from appraisal to production in a period, and every figure down to its projects. */
@Component({
  selector: 'hs-speeds-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [
    ApprovalTiles,
    Chart,
    DayField,
    Dialog,
    Empty,
    Failed,
    FilterBar,
    FilterSelect,
    Loading,
    PageHeader,
    RouterLink,
    SpeedRows,
    SpeedTable,
    SpeedTiles,
  ],
  templateUrl: './speeds-page.html',
})
export default class SpeedsPage {
  private readonly session = inject(Session);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly teams = inject(TeamList).options;
  protected readonly landModes = optionsOf(landModeName);
  protected readonly groupings = optionsOf(groupingName);
  protected readonly speeds = optionsOf(speedName).filter(({ value }) => value !== 'assess');
  protected readonly bands = amountBands;
  protected readonly filters = ['from', 'to', 'teamId', 'landMode', 'leastFen'];
  protected readonly today = this.session.today;
  private readonly filter = computed(() => speedFilterOf(this.query.text), { equal: sameParams });
  protected readonly figures = inject(SpeedsApi).figures(this.filter);
  protected readonly by = computed(() => (this.filter()['by'] ?? 'team') as SpeedGrouping);
  /** The period that is shown: the address's, or the year so far. */
  protected readonly period = computed(() => {
    const { from, to } = this.filter();
    const end = (to ?? this.today()) as Day;
    return { from: from ?? firstDayOfYear(yearOf(end)), to: end };
  });
  protected readonly wholeYear = computed(() => {
    const { from, to } = this.period();
    const year = yearOf(to);
    return from === firstDayOfYear(year) && [lastDayOfYear(year), this.today()].includes(to) ? year : null;
  });
  protected readonly years = computed(() => {
    const now = yearOf(this.today() as Day);
    return Array.from({ length: YEARS }, (_, at) => now - at);
  });
  protected readonly maySet = computed(() => this.session.may(Permission.SettingWrite));
  protected readonly mayOpen = computed(() => this.session.may(Permission.ProjectRead));

  /** What the chart compares. */
  protected readonly compared = computed(
    () => (this.speeds.find(({ value }) => value === this.query.text('chart'))?.value ?? 'land') as Speed,
  );
  private readonly nameOf = (group: SpeedGroup): string => groupName(group, this.by());
  protected readonly chart = computed(() => speedChart(this.shownGroups(), this.compared(), this.nameOf));
  protected readonly chartTable = computed(() => speedChartTable(this.shownGroups(), this.compared(), this.nameOf));
  protected readonly chartHeight = computed(() => 60 + 34 * this.shownGroups().length);

  protected readonly opened = computed(() => (this.mayOpen() ? openSpeedOf(this.query.text) : null));
  protected readonly openedRows = computed(() => {
    const open = this.opened();
    return open ? rowsFilterOf(this.filter(), open) : {};
  });
  protected readonly openedStandard = computed(() => {
    const open = this.opened();
    const view = this.figures.hasValue() ? this.figures.value() : null;
    return open && view ? view.setting.standards[open.speed] : null;
  });
  protected readonly openedTitle = computed(() => {
    const open = this.opened();
    if (!open) return '';
    const group = this.groups().find(({ key }) => key === open.key);
    return [group && this.nameOf(group), speedName[open.speed]].filter(Boolean).join(' · ');
  });

  /** Of other teams only for who sees the zone. */
  protected readonly opens = (group: SpeedGroup): boolean => {
    const view = this.session.view();
    if (!view || !this.mayOpen()) return false;
    return this.by() !== 'team' || view.scope === Scope.Zone || view.teams.some((team) => team.id === group.key);
  };

  private groups(): readonly SpeedGroup[] {
    return this.figures.hasValue() ? this.figures.value().groups : [];
  }

  private shownGroups(): readonly SpeedGroup[] {
    return this.groups().filter((group) => group.speeds[this.compared()].count > 0);
  }

  protected pickYear(event: Event): void {
    const year = Number((event.target as HTMLSelectElement).value);
    if (!year) return;
    const to = year === yearOf(this.today() as Day) ? this.today() : lastDayOfYear(year);
    void this.query.set({ from: firstDayOfYear(year), to });
  }

  protected show({ speed, key }: OpenSpeed): void {
    void this.query.set({ speed, group: key }, false);
  }

  protected showZone(speed: Speed): void {
    if (speed !== 'assess') this.show({ speed, key: null });
  }

  protected close(): void {
    if (this.opened()) void this.query.set({ speed: null, group: null });
  }
}

const sameParams = (a: object, b: object): boolean => JSON.stringify(a) === JSON.stringify(b);

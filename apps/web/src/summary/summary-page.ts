import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { Permission, Scope } from '@huoshui/contracts';
import { Day, isDay, yearOf } from '@huoshui/domain';
import { Chart, DayField, Dialog, Empty, Failed, Loading, PageHeader, urlQuery, Viewport } from '@huoshui/ui';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { FigureTiles } from './figure-tiles';
import { amountChart, amountTable, countChart, countTable } from './month-charts';
import { OpenFigure, openFigureOf } from './open-figure';
import { TeamRow } from './sorted-teams';
import { SummaryApi } from './summary-api';
import { momentOf, sameMoment } from './summary-moment';
import { SummaryRows } from './summary-rows';
import { figureName, fullOf, monthly, monthName } from './summary-words';
import { TeamBars } from './team-bars';
import { TeamTable } from './team-table';

/** Below this width twelve months of bars cannot be told apart or touched. */
const MONTHS_WIDTH = 620;

/** A year as of a day: figures, months, teams; each figure opens to the projects behind it, and the address says which. */
@Component({
  selector: 'hs-summary-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chart, DayField, Dialog, Empty, Failed, FigureTiles, Loading, PageHeader, SummaryRows, TeamBars, TeamTable],
  templateUrl: './summary-page.html',
  styleUrl: './summary-page.css',
})
export default class SummaryPage {
  private readonly session = inject(Session);
  private readonly narrow = inject(Viewport).narrow;
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly fullOf = fullOf;
  protected readonly today = this.session.today;
  /** The address also tells sorting and what stands open; only another moment asks the server again. */
  protected readonly moment = computed(
    () => momentOf(this.query.text('year'), this.query.text('asOf'), this.today() as Day),
    { equal: sameMoment },
  );
  private readonly api = inject(SummaryApi);
  protected readonly summary = this.api.year(this.moment);
  protected readonly known = computed(() =>
    this.summary.hasValue() ? this.summary.value() : this.api.kept(this.moment()),
  );
  protected readonly years = computed(() => {
    const years = new Set([...(this.known()?.years ?? []), this.moment().year, yearOf(this.today() as Day)]);
    return [...years].sort((a, b) => b - a);
  });
  /** The years that have something to show, for when this one has not. */
  protected readonly otherYears = computed(() => (this.known()?.years ?? []).slice(0, 6));

  private readonly months = computed(() => this.known()?.months ?? []);
  protected readonly counts = computed(() => countChart(this.months()));
  protected readonly countTable = computed(() => countTable(this.months()));
  protected readonly amounts = computed(() => amountChart(this.months()));
  protected readonly amountTable = computed(() => amountTable(this.months()));
  protected readonly leastWidth = computed(() => (this.narrow() ? MONTHS_WIDTH : 0));

  /** Whose projects open: everybody's who reads projects, of other teams only for who sees the zone. */
  protected readonly opens = (row?: TeamRow): boolean => {
    const view = this.session.view();
    if (!view || !this.session.may(Permission.ProjectRead)) return false;
    return !row || view.scope === Scope.Zone || view.teams.some((team) => team.id === row.team.id);
  };

  /** The figure that stands open, as the address tells it. */
  protected readonly figure = computed(() => (this.opens() ? openFigureOf(this.query.text) : null));
  protected readonly figureTitle = computed(() => {
    const open = this.figure();
    if (!open) return '';
    const year = $localize`${this.moment().year}:year:年`;
    const team = this.known()?.byTeam.find((row) => row.team.id === open.team)?.team.name;
    const month = open.month && monthName(open.month);
    return [year, team, month, figureName[open.figure]].filter(Boolean).join(' · ');
  });

  constructor() {
    effect(() => {
      if (this.summary.hasValue()) this.api.keep(this.summary.value());
    });
  }

  protected yearIn = (event: Event): string => (event.target as HTMLSelectElement).value;

  protected pickYear(year: string): void {
    void this.query.set({ year, asOf: null });
  }

  /** A day before the year's first is a day of its own year. */
  protected pickDay(asOf: string): void {
    const year = isDay(asOf) ? Math.min(yearOf(asOf), this.moment().year) : this.moment().year;
    void this.query.set({ year, asOf });
  }

  protected show({ figure, team, month }: OpenFigure): void {
    void this.query.set({ figure, team, month }, false);
  }

  protected showMonth(picked: { at: number; series: string }): void {
    const month = this.months()[picked.at]?.month;
    const figure = monthly.find((one) => figureName[one] === picked.series) ?? 'signed';
    if (month && this.opens()) this.show({ figure, month });
  }

  protected close(): void {
    if (this.figure()) void this.query.set({ figure: null, team: null, month: null });
  }
}

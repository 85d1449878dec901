import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { Permission, SummaryFigure, summaryFigures } from '@huoshui/contracts';
import { Day, isDay, lastDayOfYear, yearOf } from '@huoshui/domain';
import { Amount, Chart, Dialog, Empty, Failed, Fraction, Loading, PageHeader, StatTile, urlQuery } from '@huoshui/ui';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { amountChart, countChart, monthTable } from './month-charts';
import { OpenFigure, SummaryRows } from './summary-rows';
import { SummaryApi } from './summary-api';
import { TeamFigures } from './team-figures';
import { figureName, rateDefinition } from './summary-words';

/** A year as of a day: figures, months, teams; each figure opens to the projects behind it, and the address says which. */
@Component({
  selector: 'hs-summary-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Amount, Chart, Dialog, Empty, Failed, Fraction, Loading, PageHeader, StatTile, SummaryRows, TeamFigures],
  templateUrl: './summary-page.html',
  styleUrl: './summary-page.css',
})
export default class SummaryPage {
  private readonly session = inject(Session);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly figureName = figureName;
  protected readonly rateDefinition = rateDefinition;
  protected readonly today = this.session.today;
  protected readonly mayOpen = computed(() => this.session.may(Permission.ProjectRead));

  protected readonly year = computed(() => {
    const typed = this.query.text('year');
    return /^(19|2[01])\d\d$/.test(typed) ? Number(typed) : yearOf(this.today() as Day);
  });
  protected readonly asOf = computed((): string => {
    const typed = this.query.text('asOf');
    if (isDay(typed)) return typed;
    const end = lastDayOfYear(this.year());
    return end < this.today() ? end : this.today();
  });
  protected readonly summary = inject(SummaryApi).year(() => ({ year: this.year(), asOf: this.asOf() }));
  protected readonly years = computed(() => {
    const known = new Set([...(this.summary.value()?.years ?? []), this.year(), yearOf(this.today() as Day)]);
    return [...known].sort((a, b) => b - a);
  });

  protected readonly counts = computed(() => countChart(this.summary.value()?.months ?? []));
  protected readonly amounts = computed(() => amountChart(this.summary.value()?.months ?? []));
  protected readonly table = computed(() => monthTable(this.summary.value()?.months ?? []));
  protected readonly tiles: readonly SummaryFigure[] = [
    'atLeast1Yi',
    'atLeast10Yi',
    'landed',
    'startOnLandAcquisition',
  ];

  /** The figure that stands open, as the address tells it. */
  protected readonly figure = computed((): OpenFigure | null => {
    const figure = summaryFigures.find((one) => one === this.query.text('figure'));
    if (!figure) return null;
    const { text } = this.query;
    return { year: this.year(), asOf: this.asOf(), figure, teamId: text('teamId'), month: text('month') };
  });
  protected readonly figureTitle = computed(() => {
    const open = this.figure();
    if (!open) return '';
    const team = this.summary.value()?.byTeam.find((one) => one.team.id === open.teamId)?.team.name;
    return [team, open.month, figureName[open.figure]].filter(Boolean).join(' · ');
  });

  protected pickYear(event: Event): void {
    void this.query.set({ year: (event.target as HTMLSelectElement).value, asOf: null });
  }

  protected pickDay(event: Event): void {
    void this.query.set({ asOf: (event.target as HTMLInputElement).value });
  }

  protected show(figure: SummaryFigure, part: { teamId?: string; month?: string } = {}): void {
    if (this.mayOpen()) void this.query.set({ figure, teamId: part.teamId ?? null, month: part.month ?? null }, false);
  }

  protected showMonth(picked: { at: number; series: string }): void {
    const month = this.summary.value()?.months[picked.at]?.month;
    const figure = (['signed', 'landed', 'started', 'produced'] as const).find(
      (one) => figureName[one] === picked.series,
    );
    if (month) this.show(figure ?? 'signed', { month });
  }

  protected close(): void {
    void this.query.set({ figure: null, teamId: null, month: null });
  }
}

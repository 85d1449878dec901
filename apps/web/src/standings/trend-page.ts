import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Chart, Choice, Empty, Failed, Loading, PageHeader, urlQuery } from '@huoshui/ui';
import { askedWeek } from '../shell/asked-week';
import { WeekPicker } from '../shell/parts/week-picker';
import { PeriodPipe } from '../shell/parts/period.pipe';
import { Session } from '../shell/session';
import { say } from '../shell/words/say';
import { StandingsApi } from './standings-api';
import { Told, trendChart, trendTable } from './trend-chart';

const LOOKED_AT = 3;

/** Ranks and points of the teams over the weeks of a year, each as known at its own cut-off. */
@Component({
  selector: 'hs-trend-page',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chart, Choice, Empty, Failed, Loading, PageHeader, PeriodPipe, RouterLink, WeekPicker],
  templateUrl: './trend-page.html',
  styleUrl: './trend-page.css',
})
export default class TrendPage {
  private readonly session = inject(Session);
  protected readonly query = urlQuery();
  protected readonly say = say;
  protected readonly today = this.session.today;
  private readonly asked = askedWeek(this.query);
  private readonly weeks = computed(() => Number(this.query.text('weeks')) || 12);
  protected readonly trend = inject(StandingsApi).trend(() => ({ week: this.asked(), weeks: this.weeks() }));
  protected readonly view = computed(() => (this.trend.hasValue() ? this.trend.value() : null));
  protected readonly week = computed(() => this.view()?.weeks.at(-1) ?? '');
  protected readonly told = computed((): Told => {
    const typed = this.query.text('by');
    if (typed === 'total') return 'total';
    return this.group() === '' ? 'rank' : 'groupRank';
  });
  protected readonly group = computed(() => this.query.text('group'));
  protected readonly circles = computed(() => [
    { value: '', name: $localize`全部` },
    ...(this.view()?.groups ?? []).map(({ key, title }) => ({ value: key, name: title })),
  ]);
  protected readonly lengths = [
    { value: '12', name: $localize`12 周` },
    { value: '26', name: $localize`26 周` },
    { value: '53', name: $localize`全年` },
  ];
  protected readonly figures = [
    { value: 'rank', name: $localize`名次` },
    { value: 'total', name: $localize`总分` },
  ];
  protected readonly length = computed(() => String(this.weeks()));
  protected readonly figure = computed(() => (this.told() === 'total' ? 'total' : 'rank'));
  protected readonly teams = computed(() => {
    const all = this.view()?.teams ?? [];
    return this.group() === '' ? all : all.filter((one) => one.group === this.group());
  });
  /** Who is looked at: as the address says, else the own teams and the first ones. */
  protected readonly chosen = computed(() => {
    const typed = this.query.text('teams').split(',').filter(Boolean);
    if (typed.length > 0) return new Set(typed);
    const own = (this.session.view()?.teams ?? []).map((team) => team.id);
    const first = this.teams().map((one) => one.team.id);
    return new Set([...own.filter((id) => first.includes(id)), ...first].slice(0, LOOKED_AT));
  });
  protected readonly drawn = computed(() => {
    const view = this.view();
    if (!view) return null;
    return {
      option: trendChart(view, this.teams(), this.chosen(), this.told()),
      table: trendTable(view, this.teams(), this.told()),
    };
  });

  protected set(key: string, value: string): void {
    void this.query.set({ [key]: value || null }, false);
  }

  protected toggle(id: string): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(id)) chosen.add(id);
    this.set('teams', [...chosen].join(','));
  }
}

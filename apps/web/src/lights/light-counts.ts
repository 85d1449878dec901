import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { LightCounts as Counts, LightTrend } from '@huoshui/contracts';
import { Chart, Fraction, Light, UrlQuery } from '@huoshui/ui';
import { trendChart, trendTable } from './trend-chart';
import { Session } from '../shell/session';

/** How many are lit: by rule, by team, and week by week. A figure filters the list beside it. */
@Component({
  selector: 'hs-light-counts',
  changeDetection: ChangeDetectionStrategy.OnPush,
  imports: [Chart, Fraction, Light],
  templateUrl: './light-counts.html',
  styleUrl: './light-counts.css',
})
export class LightCounts {
  readonly counts = input.required<Counts>();
  readonly trend = input<LightTrend | null>(null);
  readonly query = input.required<UrlQuery>();
  protected readonly session = inject(Session);
  protected readonly definition = $localize`红灯项目数 ÷ 在推进项目数（已核验签约、未达产、纳入亮灯规则）`;
  protected readonly chart = computed(() => {
    const trend = this.trend();
    return trend && trend.points.length > 1 ? { option: trendChart(trend), table: trendTable(trend) } : null;
  });
  protected readonly worstTeams = computed(() =>
    this.counts().teams.toSorted((a, b) => b.red * a.running - a.red * b.running || b.yellow - a.yellow),
  );

  protected toggle(name: string, value: string): void {
    const query = this.query();
    void query.set({ [name]: query.text(name) === value ? null : value });
  }
}

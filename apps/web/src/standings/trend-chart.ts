import { TrendView } from '@huoshui/contracts';
import type { ChartTable } from '@huoshui/ui';
import type { EChartsCoreOption } from 'echarts/core';

export type Told = 'rank' | 'groupRank' | 'total';

const QUIET = '#c3d0d4';

type Team = TrendView['teams'][number];

/** "第47周", where the year is said elsewhere. */
const weekNumber = (week: string): string => $localize`${Number(week.slice(6))}:number:周`;

const figureOf = (team: Team, at: number, told: Told): number | null => {
  const point = team.points[at];
  if (!point) return null;
  return told === 'total' ? Number(point.total.shown) : point[told];
};

/** A line a team; those that are looked at in colour and above the others, the first rank on top. */
export function trendChart(
  view: TrendView,
  teams: readonly Team[],
  chosen: ReadonlySet<string>,
  told: Told,
): EChartsCoreOption {
  const ordered = [
    ...teams.filter((one) => !chosen.has(one.team.id)),
    ...teams.filter((one) => chosen.has(one.team.id)),
  ];
  const ranks = told !== 'total';
  return {
    legend: { data: teams.filter((one) => chosen.has(one.team.id)).map((one) => one.team.name), top: 0, left: 0 },
    grid: { left: 8, right: 16, top: 56, bottom: 4, containLabel: true },
    tooltip: { trigger: 'axis', order: ranks ? 'valueAsc' : 'valueDesc' },
    xAxis: { type: 'category', data: view.weeks.map(weekNumber), boundaryGap: false },
    yAxis: { type: 'value', inverse: ranks, minInterval: 1, ...(ranks && { min: 1, max: Math.max(2, teams.length) }) },
    series: ordered.map((one) => ({
      type: 'line',
      name: one.team.name,
      connectNulls: false,
      symbolSize: chosen.has(one.team.id) ? 6 : 0,
      lineStyle: { width: chosen.has(one.team.id) ? 2.5 : 1 },
      ...(!chosen.has(one.team.id) && { itemStyle: { color: QUIET }, silent: true }),
      data: view.weeks.map((_, at) => figureOf(one, at, told)),
    })),
  };
}

/** The same as a table, a row a team. */
export const trendTable = (view: TrendView, teams: readonly Team[], told: Told): ChartTable => ({
  head: [$localize`队伍`, ...view.weeks.map(weekNumber)],
  rows: teams.map((one) => [
    one.team.name,
    ...one.points.map((point) => (!point ? '—' : told === 'total' ? point.total.shown : point[told])),
  ]),
});

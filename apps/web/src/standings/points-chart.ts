import { StandingsView } from '@huoshui/contracts';
import type { ChartTable } from '@huoshui/ui';
import type { EChartsCoreOption } from 'echarts/core';

/** As many as there are colours that can be told apart, the rest together. */
const NAMED = 5;

interface Part {
  readonly name: string;
  readonly of: (row: StandingsView['standings'][number]) => number;
}

const pointsOf = (row: StandingsView['standings'][number], key: string): number =>
  Number(row.items.find((item) => item.key === key)?.points.shown ?? 0);

/** The items that make up most of the points by name, what is left as one part. */
function partsOf({ items, standings }: StandingsView): Part[] {
  const weight = (key: string): number => standings.reduce((sum, row) => sum + Math.abs(pointsOf(row, key)), 0);
  const heavy = items
    .filter((item) => weight(item.key) > 0)
    .toSorted((a, b) => weight(b.key) - weight(a.key))
    .slice(0, NAMED);
  const named = items.filter((item) => heavy.includes(item));
  const rest = items.filter((item) => !heavy.includes(item) && weight(item.key) > 0);
  const parts = named.map(({ key, title }): Part => ({ name: title, of: (row) => pointsOf(row, key) }));
  if (rest.length === 0) return parts;
  const others = (row: StandingsView['standings'][number]): number =>
    Number(rest.reduce((sum, item) => sum + pointsOf(row, item.key), 0).toFixed(6));
  return [...parts, { name: $localize`其他项`, of: others }];
}

/** Points by item, a bar for each team in the order of the ranks. */
export const pointsChart = (view: StandingsView): EChartsCoreOption => ({
  xAxis: { type: 'value' },
  yAxis: {
    type: 'category',
    inverse: true,
    axisTick: { show: false },
    data: view.standings.map((row) => row.team.name),
  },
  grid: { left: 8, right: 16, top: 56, bottom: 4, containLabel: true },
  series: partsOf(view).map((part) => ({
    type: 'bar',
    name: part.name,
    stack: 'points',
    barMaxWidth: 18,
    cursor: 'pointer',
    data: view.standings.map(part.of),
  })),
});

/** The same figures as a table, every item apart. */
export const pointsTable = ({ items, standings }: StandingsView): ChartTable => ({
  head: [$localize`队伍`, ...items.map((item) => item.title), $localize`总分`],
  rows: standings.map((row) => [row.team.name, ...row.items.map((item) => item.points.shown), row.total.shown]),
});

import { inWan, inYi } from '@huoshui/domain';
import type { ChartTable } from '@huoshui/ui';
import type { EChartsCoreOption } from 'echarts/core';
import { Compared, TeamRow } from './sorted-teams';
import { figureName } from './summary-words';

export const comparedName = (figure: Compared): string =>
  figure === 'amountFen' ? $localize`签约金额（亿元）` : figureName[figure];

const valueOf = (row: TeamRow, figure: Compared): number =>
  figure === 'amountFen' ? Number(inYi(row.figures.amountFen).replaceAll(',', '')) : row.figures[figure];

/** One lying bar a team, the first on top; the own teams' bars stand out. */
export const teamChart = (
  rows: readonly TeamRow[],
  figure: Compared,
  own: ReadonlySet<string>,
  ownColour: string,
): EChartsCoreOption => ({
  legend: { show: false },
  grid: { left: 8, right: 56, top: 4, bottom: 4, containLabel: true },
  xAxis: {
    type: 'value',
    minInterval: figure === 'amountFen' ? 0 : 1,
    axisLabel: { show: false },
    splitLine: { show: false },
  },
  yAxis: {
    type: 'category',
    inverse: true,
    axisTick: { show: false },
    axisLine: { show: false },
    data: rows.map((row) => row.team.name),
  },
  series: [
    {
      type: 'bar',
      name: comparedName(figure),
      barMaxWidth: 16,
      cursor: 'pointer',
      label: { show: true, position: 'right' },
      data: rows.map((row) => ({
        value: valueOf(row, figure),
        ...(own.has(row.team.id) && { itemStyle: { color: ownColour } }),
      })),
    },
  ],
});

export const teamTable = (rows: readonly TeamRow[], figure: Compared): ChartTable => ({
  head: [$localize`队伍`, figure === 'amountFen' ? $localize`签约金额（万元）` : figureName[figure]],
  rows: rows.map((row) => [row.team.name, figure === 'amountFen' ? inWan(row.figures.amountFen) : row.figures[figure]]),
});

import { MonthFigures } from '@huoshui/contracts';
import { inWan, inYi } from '@huoshui/domain';
import type { ChartTable } from '@huoshui/ui';
import type { EChartsCoreOption } from 'echarts/core';
import { figureName } from './summary-words';

const drawn = ['signed', 'landed', 'started', 'produced'] as const;

const monthName = (month: string): string => $localize`${Number(month.slice(5))}:month:月`;

/** Signings, landings, starts and productions side by side for each month. */
export const countChart = (months: readonly MonthFigures[]): EChartsCoreOption => ({
  xAxis: { type: 'category', data: months.map(({ month }) => monthName(month)), axisTick: { show: false } },
  yAxis: { type: 'value', minInterval: 1 },
  series: drawn.map((figure) => ({
    type: 'bar',
    name: figureName[figure],
    barMaxWidth: 14,
    cursor: 'pointer',
    data: months.map((month) => month[figure]),
  })),
});

/** The amount signed in each month, in 亿元. */
export const amountChart = (months: readonly MonthFigures[]): EChartsCoreOption => ({
  xAxis: { type: 'category', data: months.map(({ month }) => monthName(month)), axisTick: { show: false } },
  yAxis: { type: 'value' },
  series: [
    {
      type: 'bar',
      name: $localize`签约金额(亿元)`,
      barMaxWidth: 26,
      cursor: 'pointer',
      data: months.map((month) => Number(inYi(month.amountFen).replaceAll(',', ''))),
    },
  ],
});

/** The same figures as a table. */
export const monthTable = (months: readonly MonthFigures[]): ChartTable => ({
  head: [$localize`月份`, ...drawn.map((figure) => figureName[figure]), $localize`签约金额(万元)`],
  rows: months.map((month) => [
    monthName(month.month),
    ...drawn.map((figure) => month[figure]),
    inWan(month.amountFen),
  ]),
});

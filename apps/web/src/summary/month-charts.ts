import { MonthFigures } from '@huoshui/contracts';
import { inWan, inYi } from '@huoshui/domain';
import type { ChartTable } from '@huoshui/ui';
import type { EChartsCoreOption } from 'echarts/core';
import { figureName, monthly, monthName } from './summary-words';

/** Signings, landings, starts and productions side by side for each month. */
export const countChart = (months: readonly MonthFigures[]): EChartsCoreOption => ({
  xAxis: { type: 'category', data: months.map(({ month }) => monthName(month)), axisTick: { show: false } },
  yAxis: { type: 'value', minInterval: 1 },
  series: monthly.map((figure) => ({
    type: 'bar',
    name: figureName[figure],
    barMaxWidth: 14,
    cursor: 'pointer',
    data: months.map((month) => month[figure]),
  })),
});

export const countTable = (months: readonly MonthFigures[]): ChartTable => ({
  head: [$localize`月份`, ...monthly.map((figure) => figureName[figure])],
  rows: months.map((month) => [monthName(month.month), ...monthly.map((figure) => month[figure])]),
});

/** The amount signed in each month, in 亿元. */
export const amountChart = (months: readonly MonthFigures[]): EChartsCoreOption => ({
  xAxis: { type: 'category', data: months.map(({ month }) => monthName(month)), axisTick: { show: false } },
  yAxis: { type: 'value' },
  series: [
    {
      type: 'bar',
      name: $localize`签约金额（亿元）`,
      barMaxWidth: 26,
      cursor: 'pointer',
      data: months.map((month) => Number(inYi(month.amountFen).replaceAll(',', ''))),
    },
  ],
});

export const amountTable = (months: readonly MonthFigures[]): ChartTable => ({
  head: [$localize`月份`, $localize`签约金额（万元）`],
  rows: months.map((month) => [monthName(month.month), inWan(month.amountFen)]),
});

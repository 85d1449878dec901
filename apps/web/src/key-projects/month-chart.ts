import { KeyMonth } from '@huoshui/contracts';
import { inWan, inYi } from '@huoshui/domain';
import type { ChartTable } from '@huoshui/ui';
import type { EChartsCoreOption } from 'echarts/core';
import { monthText } from './key-words';

const yi = (fen: number): number => Number(inYi(fen).replaceAll(',', ''));

/** Sums up to each month; what has not been reported yet ends the line. */
function sums(months: readonly KeyMonth[], of: (month: KeyMonth) => number): number[] {
  let sum = 0;
  return months.map((month) => (sum += of(month)));
}

const name = ({ month }: KeyMonth): string => monthText(month, Number(month.slice(0, 4)));

/** Plan against what was invested, month by month as bars and summed up as lines, in 亿元. */
export function planChart(months: readonly KeyMonth[]): EChartsCoreOption {
  const last = months.findLastIndex(({ reported }) => reported > 0);
  const actual = sums(months, ({ actualFen }) => actualFen).map((fen, at) => (at <= last ? yi(fen) : null));
  const bar = { type: 'bar', barMaxWidth: 14 } as const;
  const line = { type: 'line', yAxisIndex: 1, symbol: 'none' } as const;
  return {
    xAxis: { type: 'category', data: months.map(name), axisTick: { show: false } },
    yAxis: [
      { type: 'value', name: $localize`当月`, splitLine: { lineStyle: { type: 'dashed' } } },
      { type: 'value', name: $localize`累计`, splitLine: { show: false } },
    ],
    grid: { left: 8, right: 12, top: 58, bottom: 4, containLabel: true },
    series: [
      {
        ...bar,
        name: $localize`当月计划`,
        data: months.map(({ planFen }) => yi(planFen)),
        itemStyle: { opacity: 0.45 },
      },
      { ...bar, name: $localize`当月完成`, data: months.map(({ actualFen }) => yi(actualFen)) },
      {
        ...line,
        name: $localize`累计计划`,
        data: sums(months, ({ planFen }) => planFen).map(yi),
        lineStyle: { type: 'dashed' },
      },
      { ...line, name: $localize`累计完成`, data: actual },
    ],
  };
}

export function planTable(months: readonly KeyMonth[]): ChartTable {
  const [planned, invested] = [sums(months, ({ planFen }) => planFen), sums(months, ({ actualFen }) => actualFen)];
  return {
    head: [
      $localize`月份`,
      $localize`当月计划（万元）`,
      $localize`当月完成（万元）`,
      $localize`累计计划（万元）`,
      $localize`累计完成（万元）`,
      $localize`已报项目`,
    ],
    rows: months.map((month, at) => [
      name(month),
      inWan(month.planFen),
      inWan(month.actualFen),
      inWan(planned[at] ?? 0),
      inWan(invested[at] ?? 0),
      month.reported,
    ]),
  };
}

import { DocumentChart } from '@huoshui/domain';
import type { ChartTable } from '@huoshui/ui';
import type { EChartsCoreOption } from 'echarts/core';

/** Bars that lie; where they are measured against something they stand in a line before it. */
export function documentChart({ bars, line, unit }: DocumentChart, narrow: boolean): EChartsCoreOption {
  const categories = { type: 'category', axisTick: { show: false }, data: bars.map(({ label }) => label) };
  return {
    legend: { show: false },
    grid: { left: 8, right: line ? 84 : 48, top: line ? 30 : 16, bottom: 4, containLabel: true },
    xAxis: { type: 'value', axisLabel: { hideOverlap: true } },
    yAxis: { ...categories, inverse: true, axisLabel: { width: narrow ? 96 : 180, overflow: 'truncate' } },
    series: [
      {
        type: 'bar',
        name: unit,
        barMaxWidth: 16,
        label: {
          show: true,
          position: 'right',
          formatter: ({ dataIndex }: { dataIndex: number }) => bars[dataIndex]?.value ?? '',
        },
        data: bars.map(({ value }) => Number(value)),
        ...(line && {
          markLine: {
            symbol: 'none',
            label: { formatter: line.label, position: 'start' },
            lineStyle: { color: '#c8000f', type: 'solid' },
            data: [{ xAxis: Number(line.value) }],
          },
        }),
      },
    ],
  };
}

export const documentChartTable = ({ bars, unit, line }: DocumentChart): ChartTable => ({
  head: ['', unit],
  rows: [...bars.map(({ label, value }) => [label, value]), ...(line ? [[line.label, line.value]] : [])],
});

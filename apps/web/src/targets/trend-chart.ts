import { TargetTrendView } from '@huoshui/contracts';
import { FEN_IN_YI } from '@huoshui/domain';
import type { ChartTable } from '@huoshui/ui';
import type { EChartsCoreOption } from 'echarts/core';

const ROUND = 100;

/** 分 in 亿元 for the eye; projects as they are. */
const scaled = ({ unit }: TargetTrendView, value: number | null): number | null =>
  value === null || unit === 'projects' ? value : Math.round((value / FEN_IN_YI) * ROUND) / ROUND;

/** What was reached week by week against the line that the targets ask for. */
export const trendChart = (trend: TargetTrendView): EChartsCoreOption => ({
  tooltip: { trigger: 'axis' },
  xAxis: {
    type: 'category',
    boundaryGap: false,
    data: trend.points.map(({ day }) => day.slice(5)),
    axisTick: { show: false },
  },
  yAxis: { type: 'value' },
  series: [
    {
      type: 'line',
      name: $localize`累计完成`,
      symbol: 'none',
      lineStyle: { width: 3 },
      areaStyle: { opacity: 0.08 },
      data: trend.points.map(({ done }) => scaled(trend, done)),
    },
    {
      type: 'line',
      name: $localize`目标线`,
      symbol: 'none',
      lineStyle: { type: 'dashed', width: 2 },
      data: trend.points.map(({ asked }) => scaled(trend, asked)),
    },
  ],
});

export const trendTable = (trend: TargetTrendView): ChartTable => ({
  head: [$localize`截至`, $localize`累计完成`, $localize`目标线`],
  rows: trend.points.map(({ day, done, asked }) => [day, scaled(trend, done) ?? '—', scaled(trend, asked) ?? '—']),
});

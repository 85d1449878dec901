import { LightTrend } from '@huoshui/contracts';
import { lightColourName, type ChartTable } from '@huoshui/ui';
import type { EChartsCoreOption } from 'echarts/core';

const RED = '#b3261e';
const YELLOW = '#d08a00';

/** Red and yellow at the end of each week, one on the other; the newest day stands last. */
export const trendChart = ({ points }: LightTrend): EChartsCoreOption => ({
  xAxis: { type: 'category', data: points.map(({ day }) => day.slice(5)), axisTick: { show: false } },
  yAxis: { type: 'value', minInterval: 1 },
  series: [
    { colour: 'red', color: RED },
    { colour: 'yellow', color: YELLOW },
  ].map(({ colour, color }) => ({
    type: 'bar',
    name: lightColourName[colour as 'red' | 'yellow'],
    stack: 'lights',
    barMaxWidth: 18,
    itemStyle: { color },
    data: points.map((point) => point[colour as 'red' | 'yellow']),
  })),
});

export const trendTable = ({ points }: LightTrend): ChartTable => ({
  head: [$localize`截至`, lightColourName.red, lightColourName.yellow, $localize`在推进项目`],
  rows: points.map(({ day, red, yellow, running }) => [day, red, yellow, running]),
});

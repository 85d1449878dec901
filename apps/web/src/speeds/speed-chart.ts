import { SpeedGroup } from '@huoshui/contracts';
import { Speed } from '@huoshui/domain';
import type { ChartTable } from '@huoshui/ui';
import type { EChartsCoreOption } from 'echarts/core';
import { daysOf } from './speed-words';

const days = (halves: number | null): number | null => (halves === null ? null : halves / 2);

/** Medians of this period beside those of the year before, a lying pair of bars a group. */
export const speedChart = (
  groups: readonly SpeedGroup[],
  speed: Speed,
  nameOf: (group: SpeedGroup) => string,
): EChartsCoreOption => ({
  grid: { left: 8, right: 44, top: 30, bottom: 4, containLabel: true },
  xAxis: { type: 'value', splitLine: { show: false }, axisLabel: { show: false } },
  yAxis: {
    type: 'category',
    inverse: true,
    axisTick: { show: false },
    axisLine: { show: false },
    data: groups.map(nameOf),
  },
  series: [
    {
      type: 'bar',
      name: $localize`本期中位数（天）`,
      barMaxWidth: 12,
      label: { show: true, position: 'right' },
      data: groups.map((group) => days(group.speeds[speed].medianHalves)),
    },
    {
      type: 'bar',
      name: $localize`上年同期（天）`,
      barMaxWidth: 12,
      data: groups.map((group) => days(group.speeds[speed].pastMedianHalves)),
    },
  ],
});

export const speedChartTable = (
  groups: readonly SpeedGroup[],
  speed: Speed,
  nameOf: (group: SpeedGroup) => string,
): ChartTable => ({
  head: [$localize`分组`, $localize`个数`, $localize`中位数（天）`, $localize`九成（天）`, $localize`上年同期（天）`],
  rows: groups.map((group) => {
    const { count, medianHalves, p90, pastMedianHalves } = group.speeds[speed];
    return [nameOf(group), count, daysOf(medianHalves), p90 ?? '—', daysOf(pastMedianHalves)];
  }),
});

import { PointsBreak } from '@huoshui/domain';

const breakName: Readonly<Record<PointsBreak, string>> = {
  rules: $localize`计分规则`,
  definition: $localize`统计口径`,
  targets: $localize`队伍目标`,
};

/** What is another than the week before, so that points are not compared: 统计口径、队伍目标. */
export const breakWords = (breaks: readonly PointsBreak[]): string => breaks.map((one) => breakName[one]).join('、');

import { SummaryFigure } from '@huoshui/contracts';

export const figureName: Readonly<Record<SummaryFigure, string>> = {
  signed: $localize`签约项目`,
  atLeast1Yi: $localize`1 亿元以上`,
  atLeast10Yi: $localize`10 亿元以上`,
  landed: $localize`落地`,
  started: $localize`开工`,
  produced: $localize`投产`,
  startOnLandAcquisition: $localize`拿地即开工`,
  belowThreshold: $localize`未达规模`,
};

/** What each rate divides by what. */
export const rateDefinition: Readonly<Record<string, string>> = {
  'summary.start-rate': $localize`开工率 = 当年签约并已开工的项目 ÷ 当年签约的项目(1000 万元以上,按核验的事实)`,
  'summary.production-rate': $localize`投产率 = 当年签约并已投产的项目 ÷ 当年签约的项目(1000 万元以上,按核验的事实)`,
};

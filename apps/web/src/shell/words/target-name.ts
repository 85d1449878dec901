import { PlanMeasure } from '@huoshui/domain';

/** What a year's target is set on, as people call it. */
export const targetName: Readonly<Record<PlanMeasure, string>> = {
  signed: $localize`签约项目（1000 万元以上）`,
  signedAmount: $localize`签约投资额`,
  signedAtLeast1Yi: $localize`签约亿元以上项目`,
  signedAtLeast10Yi: $localize`签约 10 亿元以上项目`,
  landed: $localize`落地项目`,
  manufacturingLandedAtLeast1Yi: $localize`落地亿元以上制造业项目`,
  started: $localize`开工项目`,
  startedOnLandAcquisition: $localize`拿地即开工项目`,
  produced: $localize`投产项目`,
  fullCapacity: $localize`达产项目`,
  fixedInvestment: $localize`固定资产投资`,
  newOutput: $localize`新增产值`,
};

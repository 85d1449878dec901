import { AwardKind, RewardState, StarCircle, StarPeriodKind, starPeriod, StarSource, StarState } from '@huoshui/domain';

const names = ['', $localize`一星`, $localize`二星`, $localize`三星`, $localize`四星`, $localize`五星`];

export const starsName = (stars: number | null): string =>
  stars === null ? $localize`未达星级` : (names[stars] ?? '');

export const starStateName: Readonly<Record<StarState, string>> = {
  nominated: $localize`已提名，待批准`,
  approved: $localize`已批准，待公布`,
  announced: $localize`已公布`,
  withdrawn: $localize`已撤回`,
  revoked: $localize`已撤销`,
};

export const rewardStateName: Readonly<Record<RewardState, string>> = {
  computed: $localize`已核算，待批准`,
  approved: $localize`已批准，待兑付`,
  paid: $localize`已兑付`,
  withdrawn: $localize`已撤回`,
};

export const awardKindName: Readonly<Record<AwardKind, string>> = {
  star: $localize`星级干部规则`,
  referral: $localize`推荐奖励规则`,
};

export const starPeriodName: Readonly<Record<StarPeriodKind, string>> = {
  month: $localize`按月`,
  quarter: $localize`按季`,
  halfYear: $localize`按半年`,
  year: $localize`按年`,
};

export const starSourceName: Readonly<Record<StarSource, string>> = {
  own: $localize`按本规则的分值`,
  ranking: $localize`取个人排行的得分`,
};

export const starCircleName: Readonly<Record<StarCircle, string>> = {
  zone: $localize`全区一起比`,
  group: $localize`同类队伍一起比`,
  team: $localize`本队内比`,
};

const quarters = [$localize`一季度`, $localize`二季度`, $localize`三季度`, $localize`四季度`];

/** `2026-Q3` as people say it: 2026 年三季度. */
export function periodName(period: string): string {
  const found = starPeriod(period);
  if (found === null) return period;
  const [year, month] = [found.from.slice(0, 4), Number(found.from.slice(5, 7))];
  switch (found.kind) {
    case 'month':
      return $localize`${year}:year: 年 ${month}:month: 月`;
    case 'quarter':
      return $localize`${year}:year: 年${quarters[(month - 1) / 3] ?? ''}:quarter:`;
    case 'halfYear':
      return month > 6 ? $localize`${year}:year: 年下半年` : $localize`${year}:year: 年上半年`;
    case 'year':
      return $localize`${year}:year: 年`;
  }
}

export const ruleName = (number: number): string =>
  number === 0 ? $localize`系统默认规则` : $localize`第 ${number}:number: 版规则`;

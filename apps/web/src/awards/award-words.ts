import { RewardState, StarState } from '@huoshui/domain';

const names = ['', $localize`一星`, $localize`二星`, $localize`三星`, $localize`四星`, $localize`五星`];

/** "三星 ★★★"; a dash for none. */
export const starsText = (stars: number | null): string =>
  stars === null ? '—' : `${names[stars] ?? ''} ${'★'.repeat(stars)}`;

export const starStateName: Readonly<Record<StarState, string>> = {
  nominated: $localize`已提名`,
  approved: $localize`已批准`,
  announced: $localize`已公布`,
  withdrawn: $localize`已撤回`,
};

export const rewardStateName: Readonly<Record<RewardState, string>> = {
  computed: $localize`已核算，待批准`,
  approved: $localize`已批准，待兑付`,
  paid: $localize`已兑付`,
  withdrawn: $localize`已撤回`,
};

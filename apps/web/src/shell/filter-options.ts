import { computed, inject, Signal } from '@angular/core';
import { Day, ONE_YI, TEN_YI, yearOf } from '@huoshui/domain';
import { FilterOption, milestoneName, optionsOf } from '@huoshui/ui';
import { Session } from './session';

const YEARS = 8;

export const amountBands: readonly FilterOption[] = [
  { value: String(ONE_YI), name: $localize`1 亿元以上` },
  { value: String(TEN_YI), name: $localize`10 亿元以上` },
];

/** By the milestone that is reached; by the one that is still missing, which the signing of a project never is. */
export const reachedOptions: readonly FilterOption[] = optionsOf(milestoneName).map(({ value, name }) => ({
  value,
  name: $localize`到${name}:milestone:`,
}));
export const missingOptions: readonly FilterOption[] = optionsOf(milestoneName)
  .slice(1)
  .map(({ value, name }) => ({ value, name: $localize`未${name}:milestone:` }));

/** This year and those before it. Call it where a component is made. */
export function signingYears(): Signal<readonly FilterOption[]> {
  const session = inject(Session);
  return computed(() => {
    const now = yearOf(session.today() as Day);
    return Array.from({ length: YEARS }, (_, back) => ({
      value: String(now - back),
      name: $localize`${now - back}:year: 年签约`,
    }));
  });
}

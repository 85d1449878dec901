import { computed, inject, Signal } from '@angular/core';
import { Day, yearOf } from '@huoshui/domain';
import { FilterOption, UrlQuery } from '@huoshui/ui';
import { Session } from './session';

export interface AskedYear {
  readonly year: Signal<number>;
  /** Years to choose from, the latest first, and the one that holds while the address says none: for a ui-filter-select. */
  readonly options: Signal<readonly FilterOption[]>;
  readonly usual: Signal<string>;
}

/** The year of the address, this year where it says none. Call it where a component is made. */
export function askedYear(query: UrlQuery, { back, ahead = 0 }: { back: number; ahead?: number }): AskedYear {
  const session = inject(Session);
  const now = computed(() => yearOf(session.today() as Day));
  return {
    year: computed(() => {
      const typed = query.text('year');
      return /^20\d\d$/.test(typed) ? Number(typed) : now();
    }),
    options: computed(() =>
      Array.from({ length: ahead + 1 + back }, (_, at) => now() + ahead - at).map((year) => ({
        value: String(year),
        name: $localize`${year}:year: 年`,
      })),
    ),
    usual: computed(() => String(now())),
  };
}

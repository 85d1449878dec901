import { computed, inject, Signal } from '@angular/core';
import { Day, TARGET_PERIODS, TargetPeriod, TimeBasis, yearOf } from '@huoshui/domain';
import { UrlQuery } from '@huoshui/ui';
import { Session } from '../shell/session';

const BEFORE = 4;

/** The year of the address, this year when it says none, and the years to choose from. */
export function targetYear(query: UrlQuery): { year: Signal<number>; years: Signal<readonly number[]> } {
  const session = inject(Session);
  const now = computed(() => yearOf(session.today() as Day));
  return {
    year: computed(() => {
      const typed = query.text('year');
      return /^20\d\d$/.test(typed) ? Number(typed) : now();
    }),
    years: computed(() => Array.from({ length: BEFORE + 1 }, (_, at) => now() + 1 - at)),
  };
}

export const periodOfQuery = (query: UrlQuery): TargetPeriod =>
  TARGET_PERIODS.find((period) => period === query.text('period')) ?? 'year';

export const basisOfQuery = (query: UrlQuery): TimeBasis =>
  query.text('by') === TimeBasis.Workdays ? TimeBasis.Workdays : TimeBasis.Days;

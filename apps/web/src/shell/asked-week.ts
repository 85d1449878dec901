import { computed, Signal } from '@angular/core';
import { isWeek } from '@huoshui/domain';
import { UrlQuery } from '@huoshui/ui';

/** The week of the address, as the API takes it: the one that runs now where the address says none. */
export const askedWeek = (query: UrlQuery): Signal<string> =>
  computed(() => {
    const typed = query.text('week');
    return isWeek(typed) ? typed : 'current';
  });

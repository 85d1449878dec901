import { Location } from '@angular/common';
import { computed, inject, Signal } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, ParamMap, Router } from '@angular/router';

export type QueryPatch = Readonly<Record<string, string | number | boolean | readonly string[] | null | undefined>>;

/** The page's filters as they stand in its address; a change writes the address, and the page follows. */
export interface UrlQuery {
  readonly params: Signal<ParamMap>;
  text(name: string): string;
  list(name: string): string[];
  flag(name: string): boolean;
  /** How many of these are set. */
  count(names: readonly string[]): number;
  /**
   * Sets or, with null, '' or false, removes. With `stay` the history entry is replaced; without, one is added that opens
   * something, and removing what it set is the step back.
   */
  set(patch: QueryPatch, stay?: boolean): Promise<boolean>;
}

const kept = (value: QueryPatch[string]) =>
  value === '' || value === false || (Array.isArray(value) && value.length === 0) ? null : value;

/** Marks a history entry that only opened something (a dialog, a drawer) over the page before it. */
const OPENED = 'opened';

/** Call it where a component is made. */
export function urlQuery(): UrlQuery {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const location = inject(Location);
  const params = toSignal(route.queryParamMap, { initialValue: route.snapshot.queryParamMap });
  const text = (name: string) => params().get(name) ?? '';

  /** Closing what the last step opened is a step back, so that the way back leads to the list and not through the dialog. */
  const closes = (patch: QueryPatch): boolean => {
    const opened = (location.getState() as { [OPENED]?: readonly string[] } | null)?.[OPENED] ?? [];
    return (
      opened.length > 0 &&
      Object.values(patch).every((value) => kept(value) === null) &&
      opened.every((name) => name in patch)
    );
  };
  const go = (patch: QueryPatch, replaceUrl: boolean, state: object) =>
    router.navigate([], {
      relativeTo: route,
      queryParams: Object.fromEntries(Object.entries(patch).map(([name, value]) => [name, kept(value)])),
      queryParamsHandling: 'merge',
      replaceUrl,
      state,
      scroll: 'manual',
    });

  return {
    params: computed(() => params()),
    text,
    list: (name) => params().getAll(name),
    flag: (name) => text(name) === 'true',
    count: (names) => names.filter((name) => params().has(name)).length,
    set: (patch, stay = true) => {
      if (!stay) {
        const opened = Object.keys(patch).filter((name) => kept(patch[name]) !== null && !params().has(name));
        return go(patch, false, { [OPENED]: opened });
      }
      if (!closes(patch)) return go(patch, true, {});
      location.back();
      return Promise.resolve(true);
    },
  };
}

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
  /** Sets or, with null, '' or false, removes. `stay` replaces the history entry instead of adding one. */
  set(patch: QueryPatch, stay?: boolean): Promise<boolean>;
}

const kept = (value: QueryPatch[string]) =>
  value === '' || value === false || (Array.isArray(value) && value.length === 0) ? null : value;

/** Call it where a component is made. */
export function urlQuery(): UrlQuery {
  const route = inject(ActivatedRoute);
  const router = inject(Router);
  const params = toSignal(route.queryParamMap, { initialValue: route.snapshot.queryParamMap });
  const text = (name: string) => params().get(name) ?? '';
  return {
    params: computed(() => params()),
    text,
    list: (name) => params().getAll(name),
    flag: (name) => text(name) === 'true',
    count: (names) => names.filter((name) => params().has(name)).length,
    set: (patch, stay = true) =>
      router.navigate([], {
        relativeTo: route,
        queryParams: Object.fromEntries(Object.entries(patch).map(([name, value]) => [name, kept(value)])),
        queryParamsHandling: 'merge',
        replaceUrl: stay,
      }),
  };
}

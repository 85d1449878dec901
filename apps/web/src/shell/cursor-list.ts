import { httpResource, HttpResourceRequest } from '@angular/common/http';
import { computed, effect, inject, linkedSignal, Service, signal, untracked } from '@angular/core';
import { Page, pageLimits } from '@huoshui/contracts';

type Params = Readonly<Record<string, string | number | boolean | readonly (string | number | boolean)[]>>;

export interface ListRequest {
  readonly url: string;
  readonly params: Params;
}

interface Held {
  readonly items: readonly object[];
  readonly next: string | null;
  readonly total: number;
  readonly floor: boolean;
}

const KEPT_LISTS = 20;

/** What lists held when they were left, so that coming back finds them as they were, place included. */
@Service()
class ListMemory {
  private readonly held = new Map<string, Held>();

  take(key: string): Held | null {
    return this.held.get(key) ?? null;
  }

  keep(key: string, held: Held): void {
    this.held.delete(key);
    this.held.set(key, held);
    const oldest = this.held.keys().next().value;
    if (this.held.size > KEPT_LISTS && oldest !== undefined) this.held.delete(oldest);
  }
}

/** A list that grows page by page behind a cursor; it never asks by offset and never mixes two filters. */
export class CursorList<T extends object> {
  private readonly key = computed(() => keyOf(this.request()));
  /** What was there before this round of asking: shown at once, then refreshed in one request. */
  private readonly before = linkedSignal({ source: this.key, computation: (key) => this.memory.take(key) });
  /** Also set back when two filters in turn remember nothing: what one showed is never read as the other's. */
  private readonly state = linkedSignal({
    source: () => ({ key: this.key(), before: this.before() }),
    computation: ({ before }) => before,
  });
  private readonly cursor = linkedSignal<string, string | null>({ source: this.key, computation: () => null });
  private readonly round = signal(0);
  private readonly page = httpResource<Page<T>>(() => this.pageRequest());

  readonly items = computed(() => (this.state()?.items ?? []) as readonly T[]);
  readonly total = computed(() => this.state()?.total ?? null);
  readonly floor = computed(() => this.state()?.floor ?? false);
  readonly hasMore = computed(() => (this.state()?.next ?? null) !== null);
  /** Why there is nothing to show; a failed refresh leaves what is shown. */
  readonly error = computed(() => (this.state() === null ? this.page.error() : undefined));
  /** True until the first page of this filter is there. */
  readonly loading = computed(() => this.state() === null && this.page.isLoading());
  /** True while anything is on its way. */
  readonly busy = computed(() => this.page.isLoading());

  constructor(
    private readonly request: () => ListRequest | undefined,
    private readonly memory: ListMemory,
    private readonly idOf: (item: T) => string,
  ) {
    effect(() => {
      if (this.page.hasValue()) this.add(this.page.value());
    });
  }

  more(): void {
    this.cursor.set(this.state()?.next ?? null);
  }

  /** Asks again for all that is shown, which stays until the answer is there. */
  reload(): void {
    this.before.set(untracked(this.state));
    this.cursor.set(null);
    this.round.update((round) => round + 1);
  }

  private pageRequest(): HttpResourceRequest | undefined {
    const request = this.request();
    this.round();
    if (!request) return undefined;
    const cursor = this.cursor();
    if (cursor !== null) return { url: request.url, params: { ...request.params, cursor } };
    const shown = this.before()?.items.length ?? 0;
    const limit = Math.min(Math.max(shown, pageLimits.default), pageLimits.most);
    return { url: request.url, params: { ...request.params, limit } };
  }

  private add(page: Page<T>): void {
    untracked(() => {
      const held = this.state();
      const fresh = new Set(page.items.map(this.idOf));
      const before = (held?.items ?? []) as readonly T[];
      const others = before.filter((item) => !fresh.has(this.idOf(item)));
      const { total, totalIsFloor: floor, nextCursor: next } = page;
      if (this.cursor() !== null) return this.keep({ items: [...others, ...page.items], next, total, floor });
      const beyond = before.slice(pageLimits.most).filter((item) => !fresh.has(this.idOf(item)));
      if (next === null || beyond.length === 0) return this.keep({ items: page.items, next, total, floor });
      this.keep({ items: [...page.items, ...beyond], next: held?.next ?? null, total, floor });
    });
  }

  private keep(held: Held): void {
    this.state.set(held);
    this.memory.keep(this.key(), held);
  }
}

const keyOf = (request: ListRequest | undefined): string =>
  request ? `${request.url} ${JSON.stringify(request.params)}` : '';

/** Call it where a page is made. Rows that have no id of their own say what tells them apart. */
export function cursorList<T extends { readonly id: string }>(request: () => ListRequest | undefined): CursorList<T>;
export function cursorList<T extends object>(
  request: () => ListRequest | undefined,
  idOf: (item: T) => string,
): CursorList<T>;
export function cursorList<T extends object>(
  request: () => ListRequest | undefined,
  idOf: (item: T) => string = (item) => (item as T & { readonly id: string }).id,
): CursorList<T> {
  return new CursorList<T>(request, inject(ListMemory), idOf);
}
